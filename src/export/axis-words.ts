import {decimal} from '../model/decimal.ts';
import type {Finding} from '../model/finding.ts';
import type {Domain} from '../scale/domain.ts';
import {findingDomain} from '../scale/finding-bar.ts';
import type {Mark} from '../scale/variation-bar.ts';
import type {Language} from '../text/language.ts';
import {differenceWords, levelWords} from '../text/quantity.ts';

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
