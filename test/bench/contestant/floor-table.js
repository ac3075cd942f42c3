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
    const said = texts(next);
    for (const cell of cells) cell.textContent = said[cell.dataset.name];
  };
  fill(record);
  return {row, fill};
}

/** A plain table of the first `most` rows. */
export function tableOf(most) {
  return async function mount(place, {url}) {
    const table = document.createElement('table');
    const rows = (await read(url)).slice(0, most).map(row);
    table.append(...rows.map(({row}) => row));
    place.append(table);
    return {
      update: async (next) =>
        (await read(next)).slice(0, most).forEach((record, index) => rows[index].fill(record)),
      remove: () => table.remove(),
    };
  };
}

export const mount = tableOf(Infinity);
