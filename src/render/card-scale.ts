import type {Assessment} from '../model/analysis/assessment.ts';
import type {Domain} from '../scale/domain.ts';
import {lensDomain} from '../scale/lens.ts';
import type {Locale} from '../text/i18n/locale.ts';
import {arrowGutter, type ArrowColumn} from './assessed-arrow.ts';
import {axisWords, periodWords} from './axis-labels.ts';

/** The scale of the mark of a card and the words below it. */
export interface CardScale {
  readonly column: ArrowColumn;
  /** The whole scale, when `column` shows an enlarged part of it. */
  readonly whole: Domain | null;
  /** Start of the scale, periods, end of the scale. */
  readonly words: readonly [string, string, string];
}

/**
 * Returns `domain`, or the part of it that shows a short arrow enlarged. An arrow with baseline or targets is not
 * enlarged: the part would leave them out.
 */
export function cardScale(
  assessment: Assessment,
  {domain, hasLens}: {readonly domain: Domain; readonly hasLens: boolean},
  locale: Locale,
): CardScale {
  const {baseline, targets} = assessment.indicator;
  const gutter = arrowGutter([assessment], locale);
  const canEnlarge = hasLens && gutter > 0 && !baseline && targets.length === 0;
  const part = canEnlarge ? lensDomain(assessment, domain) : null;
  const [start, end] = axisWords(assessment, locale, part ?? domain);
  const periods = periodWords(assessment, locale);
  return {
    column: part ? {domain: part, gutter, size: 'medium'} : {domain, gutter},
    whole: part && domain,
    words: [start, part ? locale.t('axis.enlarged', {periods}) : periods, end],
  };
}
