import {html, nothing, type TemplateResult} from 'lit';
import type {Row} from '../model/row.ts';
import {rowOrder} from '../model/row-order.ts';
import type {Language} from '../text/language.ts';
import {sortSentence} from '../text/sort-sentence.ts';
import type {TableColumn} from './table-column.ts';
import type {TableControls} from './table-controls.ts';

export interface TableStatus {
  /** What search and choices left over, of `total`. */
  readonly shown: readonly Row[];
  readonly total: number;
  readonly columns: readonly TableColumn[];
  readonly controls: TableControls;
  readonly speaks: boolean;
}

/** What sorting, searching and choosing did. It stays where it is, so that it can be read at any pace. */
export function tableStatus(status: TableStatus, language: Language): TemplateResult {
  const {isTouched} = status.controls;
  const told = [sorted(status, language), narrowed(status, language)].filter(Boolean).join(' ');
  const words = told || (isTouched ? language.t('sorted-none') : '');
  return html`<p class="told" part="status" role=${status.speaks ? 'status' : nothing}>${words}</p>`;
}

function sorted({shown, columns, controls: {sort}}: TableStatus, language: Language): string {
  const column = columns.find(({key}) => key === sort?.column);
  if (!sort || !column) return '';
  const missing = shown.filter(rowOrder(sort.column, () => 0).isMissing).length;
  return sortSentence(sort, {name: column.label, missing}, language);
}

function narrowed({shown, total, controls: {query, chosen}}: TableStatus, {t}: Language): string {
  const isNarrowed = query.trim() !== '' || Object.values(chosen).some(Boolean);
  return isNarrowed ? t('rows', {count: shown.length, total}) : '';
}
