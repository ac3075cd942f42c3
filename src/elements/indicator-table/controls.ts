import {html, nothing, type TemplateResult} from 'lit';
import {filterFields, filterOptions, type FilterValues, type FilterField} from '../../model/table/filter.ts';
import type {TableRow} from '../../model/table/row.ts';
import type {Sort} from '../../model/table/sort.ts';
import {filterLabel, filterOptionLabel} from '../../text/sentence/filter-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {selectField} from '../shared/select-field.ts';
import {rowOrder} from '../../model/table/row-order.ts';
import {sortSentence} from '../../text/sentence/sort.ts';
import type {TableColumn} from './columns.ts';

export type TableAction = 'sort' | 'filter';

/** State of the controls of a table, and the functions that change it. */
export interface TableControls {
  readonly sort: Sort | null;
  readonly query: string;
  readonly filters: FilterValues;
  /** What the reader has done last. */
  readonly lastAction: TableAction | null;
  sortBy(column: string): void;
  search(query: string): void;
  setFilter(facet: FilterField, value: string): void;
  /** Renders more rows of a long table. */
  showMore(): void;
}

export interface ControlOptions {
  readonly search: boolean;
  readonly filters: boolean;
}

/** Search box, and a select field per filter in which the rows differ. */
export function tableControls(
  rows: readonly TableRow[],
  controls: TableControls,
  {search, filters}: ControlOptions,
  locale: Locale,
): TemplateResult | typeof nothing {
  const differing = filters ? filterFields.filter((name) => filterOptions(rows, name).length > 1) : [];
  if (!search && differing.length === 0) return nothing;
  return html`<div class="controls" part="controls">
    ${search ? searchBox(controls, locale) : nothing}
    ${differing.map((name) => filterField(name, rows, controls, locale))}
  </div>`;
}

function searchBox({query, search}: TableControls, {t}: Locale): TemplateResult {
  const handleInput = ({currentTarget}: Event): void => search((currentTarget as HTMLInputElement).value);
  return html`<label class="control">
    <span>${t('filter.search')}</span>
    <input type="search" autocomplete="off" .value=${query} @input=${handleInput} />
  </label>`;
}

function filterField(
  name: FilterField,
  rows: readonly TableRow[],
  {filters, setFilter}: TableControls,
  locale: Locale,
): TemplateResult {
  const options = filterOptions(rows, name).map((value) => {
    const {text, lang} = filterOptionLabel(name, value, rows, locale);
    return [value, text, lang] as const;
  });
  const allOption = ['', locale.t(`filter.all-${name}`)] as const;
  const label = filterLabel(name, rows, locale);
  return selectField(label, [allOption, ...options], filters[name] ?? '', (value) => setFilter(name, value));
}

export interface TableStatus {
  /** Rows that match the search and the filters, of `total`. */
  readonly shown: readonly TableRow[];
  readonly total: number;
  readonly columns: readonly TableColumn[];
  readonly controls: TableControls;
}

/** Status line: order of the rows and number of matches. It stays visible; `TableState` announces the part that changed. */
export function tableStatus(status: TableStatus, locale: Locale): TemplateResult {
  const order =
    sorted(status, locale) || (status.controls.lastAction === 'sort' ? locale.t('sort.none') : '');
  const parts = [statusPart('sort', order), statusPart('filter', narrowed(status, locale))];
  return html`<p class="status" part="status">${parts}</p>`;
}

function statusPart(action: TableAction, words: string): TemplateResult | typeof nothing {
  return words ? html`<span data-action=${action}>${words} </span>` : nothing;
}

function sorted({shown, columns, controls: {sort}}: TableStatus, locale: Locale): string {
  const code = sort?.column === 'service' ? locale.t('column.code') : undefined;
  const name = columns.find(({key}) => key === sort?.column)?.label ?? code;
  if (!sort || name === undefined) return '';
  const missing = shown.filter(rowOrder(sort.column, () => 0).isMissing).length;
  return sortSentence(sort, {name, missing}, locale);
}

function narrowed({shown, total, controls: {query, filters, lastAction}}: TableStatus, {t}: Locale): string {
  const isNarrowed = query.trim() !== '' || Object.values(filters).some(Boolean);
  return isNarrowed || lastAction === 'filter' ? t('filter.rows-shown', {count: shown.length, total}) : '';
}
