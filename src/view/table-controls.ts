import {html, nothing, type TemplateResult} from 'lit';
import {facets, facetValues, type Chosen, type Facet} from '../model/facet.ts';
import type {Row} from '../model/row.ts';
import type {Sort} from '../model/sort.ts';
import {facetLabel, facetWord} from '../text/facet-words.ts';
import type {Language} from '../text/language.ts';
import {choice} from './choice.ts';

/** What a reader has asked of one table, and how to ask for more. */
export interface TableControls {
  readonly sort: Sort | null;
  readonly query: string;
  readonly chosen: Chosen;
  /** Whether the reader has asked for anything since the table was drawn. */
  readonly isTouched: boolean;
  /** How many rows of a long table are drawn. */
  readonly limit: number;
  sortBy(column: string): void;
  search(query: string): void;
  choose(facet: Facet, value: string): void;
  /** Draws more rows of a long table. */
  more(): void;
}

export interface ControlOptions {
  readonly search: boolean;
  readonly filters: boolean;
}

/** The search box and a choice for each facet in which the rows differ. */
export function tableControls(
  rows: readonly Row[],
  controls: TableControls,
  {search, filters}: ControlOptions,
  language: Language,
): TemplateResult | typeof nothing {
  const differing = filters ? facets.filter((name) => facetValues(rows, name).length > 1) : [];
  if (!search && differing.length === 0) return nothing;
  return html`<div class="controls" part="controls">
    ${search ? searchBox(controls, language) : nothing}
    ${differing.map((name) => facetChoice(name, rows, controls, language))}
  </div>`;
}

function searchBox({query, search}: TableControls, {t}: Language): TemplateResult {
  const ask = ({currentTarget}: Event): void => search((currentTarget as HTMLInputElement).value);
  return html`<label class="control">
    <span>${t('search')}</span>
    <input type="search" autocomplete="off" .value=${query} @input=${ask} />
  </label>`;
}

function facetChoice(
  name: Facet,
  rows: readonly Row[],
  {chosen, choose}: TableControls,
  language: Language,
): TemplateResult {
  const options = facetValues(rows, name).map(
    (value) => [value, facetWord(name, value, rows, language)] as const,
  );
  const all = ['', language.t('all')] as const;
  const label = facetLabel(name, rows, language);
  return choice(label, [all, ...options], chosen[name] ?? '', (value) => choose(name, value));
}
