import type {Problem} from './problem.ts';

/** How much a problem matters to the publisher, from the gravest down. */
export const problemLevels = ['error', 'warning', 'info'] as const;
export type ProblemLevel = (typeof problemLevels)[number];

/** Figures or rows are missing or wrong. */
const errorCodes: readonly string[] = [
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
  'schema',
];
/** Reported for completeness; no action is needed. */
const infoCodes: readonly string[] = [
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

/** The level of a problem. In a report document, everything that is left out or mended is an error. */
export function problemLevel(problem: Problem): ProblemLevel {
  const {code, severity} = problem;
  if (severity === 'fatal' || errorCodes.includes(code)) return 'error';
  if (infoCodes.includes(code)) return 'info';
  if (warningCodes.includes(code) || severity === 'warning') return 'warning';
  return 'path' in problem || severity === 'dropped' ? 'error' : 'warning';
}
