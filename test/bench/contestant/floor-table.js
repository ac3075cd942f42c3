import {read, texts} from './card-text.js';

function row(record) {
  const row = document.createElement('tr');
  const cells = ['code', 'service', 'name', 'from', 'to', 'change', 'state'].map((name) => {
    const cell = document.createElement('td');
    cell.dataset.name = name;
    row.append(cell);
    return cell;
  });
  const fill = (next) => {
    const cellTexts = texts(next);
    for (const cell of cells) cell.textContent = cellTexts[cell.dataset.name];
  };
  fill(record);
  return {row, fill};
}

/** Returns `mount` for a plain table of the first `rowLimit` rows. */
export function tableOf(rowLimit) {
  return async function mount(container, {url}) {
    const table = document.createElement('table');
    const rows = (await read(url)).slice(0, rowLimit).map(row);
    table.append(...rows.map(({row}) => row));
    container.append(table);
    return {
      update: async (next) =>
        (await read(next)).slice(0, rowLimit).forEach((record, index) => rows[index].fill(record)),
      remove: () => table.remove(),
    };
  };
}

export const mount = tableOf(Infinity);
