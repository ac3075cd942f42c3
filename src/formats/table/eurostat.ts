import type {SheetCell, SheetRow} from '../base/cell.ts';

/**
 * Splits the first column of a Eurostat TSV, whose header is `freq,unit,geo\\TIME_PERIOD`, into a column for each
 * dimension. Returns other tables as they are. https://ec.europa.eu/eurostat/web/user-guides/data-browser/api-data-access
 */
export function splitEurostatColumn(rows: readonly SheetRow[]): readonly SheetRow[] {
  const [header] = rows[0]?.cells ?? [];
  const [, names = ''] = /^([\w ]+(?:,[\w ]+)*)\\[\w ]+$/.exec(header?.text.trim() ?? '') ?? [];
  if (!names) return rows;
  const count = names.split(',').length;
  return rows.map(({line, cells}, index) => {
    const [first, ...others] = cells;
    const texts = index === 0 ? names.split(',') : (first?.text.split(',') ?? []);
    const split = Array.from({length: count}, (_, position): SheetCell => ({
      text: texts[position]?.trim() ?? '',
      value: null,
    }));
    return {line, cells: [...split, ...others]};
  });
}
