import type {SheetRow} from '../../base/cell.ts';
import {hasPeriodPairs, isDoubtfulPair, periodPairReading, withWholeYears} from '../../base/period-pairs.ts';
import {serialDateForm} from '../../base/serial-date.ts';
import type {PeriodForm, SourceColumn} from '../source-column.ts';

/** Forms that a user can state: `Año=period:years`. */
const statedForms = ['years', 'months'] as const;

/** Adds how the cells of a period column are to be read, where a single cell does not show it. */
export function resolvePeriodForm(
  column: SourceColumn,
  index: number,
  rows: readonly SheetRow[],
): SourceColumn {
  if (column.role !== 'period') return column;
  const stated = statedForms.find((form) => form === column.argument);
  const texts = new Set(rows.map(({cells}) => cells[index]?.text.trim() ?? '').filter(Boolean));
  const periodForm: PeriodForm | null = stated ?? periodPairReading(texts) ?? serialDateForm(texts);
  return periodForm === null ? column : {...column, periodForm};
}

/**
 * Decides for all headers of figures together whether `2009-10` is a month or a school year. Returns the columns with
 * the periods that they name.
 */
export function resolvePeriodHeaders(columns: readonly SourceColumn[]): readonly SourceColumn[] {
  const isOpen = ({period, reason, header, role}: SourceColumn): boolean =>
    period !== null && reason !== 'stated' && role !== 'change' && hasPeriodPairs(header);
  const form = periodPairReading(new Set(columns.filter(isOpen).map(({header}) => header)));
  if (form === null || form === 'months') return columns;
  return columns.map((column) => {
    const {period} = column;
    if (period === null || !isOpen(column) || !isDoubtfulPair(period)) return column;
    return {...column, period: form === 'years' ? withWholeYears(period) : period, periodForm: form};
  });
}
