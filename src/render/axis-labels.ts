import {decimal} from '../model/decimal.ts';
import type {Finding} from '../model/analysis/assessment.ts';
import type {Domain} from '../scale/domain.ts';
import {findingDomain} from '../scale/assessment-bar.ts';
import type {Mark} from '../scale/variation-bar.ts';
import type {Language} from '../text/i18n/locale.ts';
import {differenceWords, levelWords} from '../text/format/quantity.ts';
import type {Indicator, Report} from '../model/report/report.ts';
import {sourceParts} from '../text/sentence/source.ts';

/** What the two ends of a bar's track stand for: a bar without its scale says nothing. */
export function axisWords(
  finding: Finding,
  mark: Mark,
  language: Language,
  [low, high]: Domain = findingDomain(finding, mark),
): readonly [string, string] {
  const {unit} = finding.indicator;
  if (mark !== 'change')
    return [levelWords(unit, decimal(low), language).shown, levelWords(unit, decimal(high), language).shown];
  const end = (value: number): string => differenceWords(unit, decimal(value), language).shown;
  return [`\u2212${end(low)}`, `+${end(high)}`];
}

/** Where figures come from, of when they are and under which licence, as one text. */
export function sourceWords(indicator: Indicator | null, report: Report, language: Language): string {
  return sourceParts(indicator, report, language)
    .map(({text}) => text)
    .join('');
}
