import type {DesiredDirection, Indicator} from '../../src/model/report/indicator.ts';
import type {Movement, Verdict} from '../../src/model/analysis/assessment.ts';
import {indicator} from './indicator.ts';

export interface SourceRow {
  readonly code: string;
  readonly from: number | null;
  readonly to: number | null;
  /** The change printed in the slides, with an ASCII minus; null if none is printed. */
  readonly printed: string | null;
  readonly movement: Movement | null;
  readonly desiredDirection: DesiredDirection;
  readonly verdict: Verdict;
}

type Cells = readonly [
  string,
  number | null,
  number | null,
  string | null,
  Movement | null,
  DesiredDirection,
  Verdict,
];

const cells: readonly Cells[] = [
  ['03.01.01', 14.7, 10.8, '-3.9', 'down', 'increase', 'unfavourable'],
  ['03.01.02', 0, 0.1, '0.1', 'up', 'increase', 'favourable'],
  ['03.01.03', null, null, null, null, 'increase', 'incomparable'],
  ['03.04.01', 17.2, 16.8, '-0.4', 'down', 'decrease', 'favourable'],
  ['03.04.04', null, 2.9, null, null, 'increase', 'incomparable'],
  ['03.04.05', null, 0, null, null, 'increase', 'incomparable'],
  ['03.05.02', 1.3, 1.6, '0.3', 'up', 'increase', 'favourable'],
  ['03.07.01', 100, 100, '0.0', 'none', 'increase', 'unchanged'],
  ['03.07.02', 19.9, 23.7, '3.8', 'up', 'increase', 'favourable'],
  ['03.07.03', 8.8, 69.1, '60.3', 'up', 'increase', 'favourable'],
  ['03.07.04', null, 50.3, null, null, 'increase', 'incomparable'],
  ['03.07.05', 50.8, 52, '1.2', 'up', 'increase', 'favourable'],
  ['03.07.06', 20, 22, '2.0', 'up', 'increase', 'favourable'],
  ['03.07.07', 15.1, 28.4, '13.3', 'up', 'increase', 'favourable'],
  ['03.07.08', null, 27, null, null, 'increase', 'incomparable'],
  ['03.07.09', 10.6, 10.1, '-0.5', 'down', 'increase', 'unfavourable'],
  ['04.01.02', null, 53.9, null, null, 'increase', 'incomparable'],
  ['04.03.01', null, 0, null, null, 'increase', 'incomparable'],
];

/** The 18 rows of the ministry's table with the values of 2021 and 2022 and the expected results. */
export const sourceRows: readonly SourceRow[] = cells.map(
  ([code, from, to, printed, movement, desiredDirection, verdict]) => ({
    code,
    from,
    to,
    printed,
    movement,
    desiredDirection,
    verdict,
  }),
);

export function sourceIndicator({code, from, to, desiredDirection}: SourceRow): Indicator {
  return indicator({
    id: `in-${code.replaceAll('.', '-')}`,
    code,
    values: {'2021': from, '2022': to},
    desiredDirection,
  });
}
