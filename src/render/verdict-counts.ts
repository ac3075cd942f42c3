import {verdicts} from '../model/analysis/assessment.ts';
import type {Rollup} from '../model/analysis/rollup.ts';
import type {StackedCount} from '../marks/stacked-bar.ts';
import type {Locale} from '../text/i18n/locale.ts';
import {verdictCount} from '../text/sentence/rollup.ts';

/** A verdict, how many indicators have it, and both as a phrase. */
export interface VerdictCount extends StackedCount {
  readonly words: string;
}

/** All verdicts in a fixed order, so that two stacked bars can be compared; a count may be zero. */
export function verdictCounts(counts: Rollup, locale: Locale): readonly VerdictCount[] {
  return verdicts.map((verdict) => ({
    verdict,
    count: counts[verdict],
    words: verdictCount(verdict, counts[verdict], locale),
  }));
}
