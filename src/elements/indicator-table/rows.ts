import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Section} from '../../model/table/arrange.ts';
import type {Group} from '../../model/report/group.ts';
import type {TableRow} from '../../model/table/row.ts';
import {verdictIcon} from '../../marks/verdict-icon.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import {verdictCounts} from '../../render/verdict-counts.ts';
import {rowId} from '../shared/row-id.ts';
import {dualText, type RenderContext} from '../shared/localized-text.ts';
import type {TableColumn} from './columns.ts';
import type {TableControls} from './controls.ts';
import {groupCell} from './name-cell.ts';

/**
 * Rows under their heading, if they have one. The heading counts all `groupRows`: of a long table only the first are drawn.
 * The roles are spelled out: stacked rows lose the native ones. A row with the same record and the same `dependencies` of
 * its columns is not rendered again, when rows are added to a long table. A sorted row is moved and not rewritten: screen
 * readers drop an announcement among hundreds of changes.
 */
export function tableBody(
  {group, rows, groupRows}: Section & {readonly groupRows: readonly TableRow[]},
  columns: readonly TableColumn[],
  context: RenderContext,
  dependencies: readonly unknown[],
): TemplateResult {
  return html`<tbody role="rowgroup" data-place=${group?.id ?? nothing}>
    ${group ? sectionHead(group, groupRows, columns.length, context) : nothing}
    ${repeat(rows, rowKey, (row) => guard([row, ...dependencies], () => line(row, columns)))}
  </tbody>`;
}

const rowKey = ({assessment}: TableRow): string => assessment.indicator.id;

/** Name of a group, and how many of its rows have each verdict. */
function sectionHead(
  group: Group,
  rows: readonly TableRow[],
  width: number,
  context: RenderContext,
): TemplateResult {
  const span = Math.max(1, width - 2);
  return html`<tr role="row" class="section" part="section">
    <th role="rowheader" scope="rowgroup" id=${group.id} tabindex="-1" colspan=${span}>
      ${groupCell(group, context)}
    </th>
    ${span < width ? html`<td role="cell" colspan=${width - span}>${counts(rows, context)}</td>` : nothing}
  </tr>`;
}

function counts(rows: readonly TableRow[], {locale}: RenderContext): TemplateResult {
  return html`<ul class="tally" role="list">
    ${verdictCounts(rollup(rows.map(({assessment}) => assessment)), locale).map(({verdict, count, words}) =>
      count > 0
        ? html`<li data-verdict=${verdict}>
            ${verdictIcon(verdict)} ${dualText({visual: `${count}`, spoken: words})}
          </li>`
        : nothing,
    )}
  </ul>`;
}

function line(row: TableRow, columns: readonly TableColumn[]): TemplateResult {
  return html`<tr
    role="row"
    part="row"
    id=${rowId(row.assessment.indicator.id)}
    tabindex="-1"
    data-code=${row.assessment.indicator.code ?? row.code ?? nothing}
    data-verdict=${row.assessment.verdict}
  >
    ${columns.map(({name, label, cell}, index) =>
      index === 0
        ? html`<th role="rowheader" scope="row" part="cell" data-column=${name}>${cell(row)}</th>`
        : html`<td role="cell" part="cell" data-column=${name} data-label=${label}>${cell(row)}</td>`,
    )}
  </tr>`;
}

/** Column headings. Each is a sort button when the table has controls. */
export function tableHead(columns: readonly TableColumn[], controls: TableControls | null): TemplateResult {
  return html`<thead role="rowgroup">
    <tr role="row">
      ${columns.map((column) => columnHead(column, controls))}
    </tr>
  </thead>`;
}

function columnHead(
  {name, key, label, axis, isPlain}: TableColumn,
  controls: TableControls | null,
): TemplateResult {
  const sort = controls?.sort?.column === key ? controls.sort : null;
  const direction = sort && (sort.descending ? 'descending' : 'ascending');
  const button = html`<button type="button" class="sort" @click=${() => controls?.sortBy(key)}>
    ${label}
  </button>`;
  return html`<th
    role="columnheader"
    scope="col"
    part="header"
    data-column=${name}
    aria-sort=${direction ?? nothing}
  >
    ${controls && !isPlain ? button : label} ${axis}
  </th>`;
}
