import {isBlank, type SheetCell} from '../../base/cell.ts';
import {revisionFields, revisionNumber, revisionRoles} from '../column-role.ts';
import type {SourceColumn} from '../source-column.ts';
import {cellsOf, hasRole, type DataRow} from './data-row.ts';
import type {FigureReader, ReadFigure} from './figure-reader.ts';

/** A revision as a report document writes it. */
export interface RevisionJson {
  readonly period: string;
  readonly was: number | null;
  readonly is: number | null;
  readonly [field: string]: unknown;
}

type Cells = Map<string, readonly [SourceColumn, SheetCell]>;

/**
 * The revisions in the columns of a row. A revision without a column of its result ends with the earlier value of the
 * next revision of its period, else with the figure of the row.
 */
export function readRevisions(
  row: DataRow,
  figures: readonly ReadFigure[],
  reader: FigureReader,
  language: string,
): readonly RevisionJson[] {
  if (!hasRole(row, 'revised-was')) return [];
  const value = ([column, cell]: readonly [SourceColumn, SheetCell]): number | null =>
    reader.parse(row, column, cell).value;
  const text = (cells: Cells, field: string): string => cells.get(field)?.[1].text.trim() ?? '';
  return [...cellsByPeriod(row, figures)].flatMap(([period, revisions]) => {
    const current = figures.find(({figure}) => figure.period === period)?.figure.value ?? null;
    const complete = [...revisions]
      .sort(([a], [b]) => a - b)
      .flatMap(([, cells]) => {
        const was = cells.get('was');
        return was ? [{cells, was: value(was)}] : [];
      });
    return complete.map(({cells, was}, index) => {
      const stated = cells.get('is');
      const [date, reason] = [text(cells, 'date'), text(cells, 'reason')];
      return {
        period,
        was,
        is: stated ? value(stated) : (complete[index + 1] ?? {was: current}).was,
        ...(date && {date}),
        ...(reason && {reason: {[language]: reason}}),
      };
    });
  });
}

/** The filled cells by period, number of the revision and field. */
function cellsByPeriod(
  row: DataRow,
  figures: readonly ReadFigure[],
): ReadonlyMap<string, ReadonlyMap<number, Cells>> {
  const periods = new Map<string, Map<number, Cells>>();
  for (const role of revisionRoles)
    for (const [column, cell] of cellsOf(row, role)) {
      const period = column.period ?? figures[0]?.figure.period;
      if (isBlank(cell) || period === undefined) continue;
      const revisions = periods.get(period) ?? new Map<number, Cells>();
      const number = revisionNumber(column.header);
      const cells: Cells = revisions.get(number) ?? new Map();
      periods.set(period, revisions.set(number, cells.set(revisionFields[role], [column, cell])));
    }
  return periods;
}
