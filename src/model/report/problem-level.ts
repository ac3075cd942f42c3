import type {Problem} from './problem.ts';

/** Importance of a problem for the publisher, most important first. */
export const problemLevels = ['error', 'warning', 'info'] as const;
export type ProblemLevel = (typeof problemLevels)[number];

/** Values or rows are missing or wrong. */
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
  'ambiguous-period',
  'unknown-column',
  'several-columns',
  'absent-column',
  'absent-row',
  'unclear-row',
  'layout-differs',
  'conflicting-figures',
  'conflicting-files',
  'unused-figure',
  'unknown-status',
  'unknown-multiplier',
  'units-differ',
  'scale-in-text',
  'dimension-taken',
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
  'language-taken',
  'indicator-taken',
  'place-taken',
  'arrow-lost',
  'direction-inferred',
  'direction-unstated',
  'reason-unknown',
  'editor-note',
  'edition-status',
  'sheet-gap',
  'glossary-gap',
  'sheet-begins',
];
const warningCodes: readonly string[] = [
  'repeated-row',
  'unknown-direction',
  'unknown-frequency',
  'unknown-dimension',
];

/** Returns the level of a problem. In a report document, everything dropped or repaired is an error. */
export function problemLevel(problem: Problem): ProblemLevel {
  const {code, severity} = problem;
  if (severity === 'fatal' || errorCodes.includes(code)) return 'error';
  if (infoCodes.includes(code)) return 'info';
  if (warningCodes.includes(code) || severity === 'warning') return 'warning';
  return 'path' in problem || severity === 'dropped' ? 'error' : 'warning';
}
