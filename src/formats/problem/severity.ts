import type {ImportProblem} from '../base/import-problem.ts';

export const levels = ['error', 'warning', 'info'] as const;
export type ProblemLevel = (typeof levels)[number];

/** Figures or rows would be wrong or are not there. */
const errors: readonly string[] = [
  'change-differs',
  'raw-differs',
  'out-of-bounds',
  'shared-code',
  'unreadable-figure',
  'ambiguous-figure',
  'spreadsheet-error',
  'row-without-name',
  'unknown-period',
  'unclosed-quote',
];
/** Told so that nothing happens in silence; nobody need do anything. */
const infos: readonly string[] = [
  'unused-text',
  'totals-row',
  'from-cover',
  'heading-repeated',
  'filled-down',
  'unit-from-name',
  'count-differs',
  'arrow-lost',
  'direction-inferred',
  'direction-unstated',
  'reason-unknown',
];
const warningCodes: readonly string[] = [
  'unknown-column',
  'repeated-row',
  'other-sheet',
  'unknown-direction',
  'unknown-dimension',
];

/** How much a problem matters to whoever publishes. What the reader of reports leaves out or mends is an error. */
export function problemLevel({code, severity}: ImportProblem, fromReportReader: boolean): ProblemLevel {
  if (severity === 'fatal' || errors.includes(code)) return 'error';
  if (infos.includes(code)) return 'info';
  if (warningCodes.includes(code) || severity === 'warning') return 'warning';
  return fromReportReader || severity === 'dropped' ? 'error' : 'warning';
}
