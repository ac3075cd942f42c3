import {decimal} from '../model/decimal.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import type {Domain} from '../scale/domain.ts';
import {assessmentDomain} from '../scale/assessment-bar.ts';
import type {Mark} from '../scale/variation-bar.ts';
import type {Locale} from '../text/i18n/locale.ts';
import {formatDifference, formatLevel} from '../text/format/quantity.ts';
import type {Indicator} from '../model/report/indicator.ts';
import type {Report} from '../model/report/report.ts';
import {sourceFragments} from '../text/sentence/source.ts';

/** The values at both ends of the track of a bar. */
export function axisWords(
  assessment: Assessment,
  mark: Mark,
  locale: Locale,
  [low, high]: Domain = assessmentDomain(assessment, mark),
): readonly [string, string] {
  const {unit} = assessment.indicator;
  if (mark !== 'change')
    return [formatLevel(unit, decimal(low), locale).visual, formatLevel(unit, decimal(high), locale).visual];
  const end = (value: number): string => formatDifference(unit, decimal(value), locale).visual;
  return [`\u2212${end(low)}`, `+${end(high)}`];
}

/** Source, publication date and licence as one text. */
export function sourceWords(indicator: Indicator | null, report: Report, locale: Locale): string {
  return sourceFragments(indicator, report, locale)
    .map(({text}) => text)
    .join('');
}
