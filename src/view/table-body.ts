import {html, nothing, type TemplateResult} from 'lit';
import type {Section} from '../model/arrange.ts';
import type {Group} from '../model/report.ts';
import type {Row} from '../model/row.ts';
import {rowId} from './chart-row.ts';
import {said, type Setting} from './said.ts';
import type {TableColumn} from './table-column.ts';

/** Rows under their heading, if they have one. The roles are spelled out: stacked rows lose the native ones. */
export function tableBody(
  {group, rows}: Section,
  columns: readonly TableColumn[],
  setting: Setting,
): TemplateResult {
  return html`<tbody role="rowgroup" data-place=${group?.id ?? nothing}>
    ${group ? sectionHead(group, columns.length, setting) : nothing} ${rows.map((row) => line(row, columns))}
  </tbody>`;
}

function sectionHead({id, label, code, title}: Group, width: number, setting: Setting): TemplateResult {
  return html`<tr role="row" class="section" part="section">
    <th role="rowheader" scope="rowgroup" id=${id} tabindex="-1" colspan=${width}>
      <span class="code">${said(label, setting) || code}</span> ${said(title, setting)}
    </th>
  </tr>`;
}

function line(row: Row, columns: readonly TableColumn[]): TemplateResult {
  return html`<tr role="row" part="row" id=${rowId(row)} tabindex="-1" data-verdict=${row.finding.verdict}>
    ${columns.map(({name, label, cell}, index) =>
      index === 0
        ? html`<th role="rowheader" scope="row" part="cell" data-column=${name}>${cell(row)}</th>`
        : html`<td role="cell" part="cell" data-column=${name} data-label=${label}>${cell(row)}</td>`,
    )}
  </tr>`;
}
