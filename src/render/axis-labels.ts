import {decimal} from '../model/decimal.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import type {Domain} from '../scale/domain.ts';
import {assessmentDomain} from '../scale/assessment-domain.ts';
import type {Locale} from '../text/i18n/locale.ts';
import {formatPeriod} from '../text/format/period.ts';
import {formatLevel} from '../text/format/quantity.ts';

/** The values at both ends of the track of a bar. */
export function axisWords(
  assessment: Assessment,
  locale: Locale,
  domain: Domain = assessmentDomain(assessment),
): readonly [string, string] {
  const end = (value: number): string =>
    formatLevel(assessment.indicator.unit, decimal(value), locale).visual;
  return [end(domain[0]), end(domain[1])];
}

/** The periods of an arrow, for its axis: "2021 → 2022", or the only one with a value. */
export function periodWords({from, to, fromPeriod, toPeriod}: Assessment, locale: Locale): string {
  const known = [
    (from?.value ?? null) === null ? '' : formatPeriod(fromPeriod, from, locale),
    (to?.value ?? null) === null ? '' : formatPeriod(toPeriod, to, locale),
  ].filter(Boolean);
  const [only = ''] = known;
  if (known.length < 2) return only && locale.t('axis.only', {period: only});
  return known.join(' → ');
}
