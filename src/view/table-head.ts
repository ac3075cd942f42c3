import {html, nothing, type TemplateResult} from 'lit';
import type {TableColumn} from './table-column.ts';
import type {TableControls} from './table-controls.ts';

/** The headings of the columns: buttons that sort, where there is somebody to listen. */
export function tableHead(columns: readonly TableColumn[], controls: TableControls | null): TemplateResult {
  return html`<thead role="rowgroup">
    <tr role="row">
      ${columns.map((column) => columnHead(column, controls))}
    </tr>
  </thead>`;
}

function columnHead(
  {name, key, label, isPlain}: TableColumn,
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
    ${controls && !isPlain ? button : label}
  </th>`;
}
