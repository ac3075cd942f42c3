import {course} from '../../model/analysis/series-summary.ts';
import type {Indicator, Observation} from '../../model/report/report.ts';
import type {Language} from '../i18n/locale.ts';
import {periodText} from '../format/period.ts';
import {valueWords} from '../format/quantity.ts';

const ends = {
  increase: ['worst', 'best'],
  decrease: ['best', 'worst'],
  other: ['lowest', 'highest'],
} as const;

/** The first, the last, the best and the worst figure in words, breaks and gaps; `null` with fewer than three figures. */
export function courseSentence(indicator: Indicator, language: Language): string | null {
  const told = course(indicator);
  if (!told) return null;
  const {t} = language;
  const value = (record: Observation): string => valueWords(indicator, record, language).spoken;
  const period = (record: Observation): string => periodText(record.period, record, language);
  const wanted = indicator.desiredDirection;
  const [low, high] = ends[wanted === 'increase' || wanted === 'decrease' ? wanted : 'other'];
  const {first, last, lowest, highest, parted, gaps} = told;
  const changed = parted === 'break' || parted === 'definition-differs';
  return [
    changed && t('course-parted', {period: period(first), reason: t(`flag-${parted}`)}),
    t('course', {from: value(first), fromPeriod: period(first), to: value(last), toPeriod: period(last)}),
    t(`course-${high}`, {value: value(highest), period: period(highest)}),
    t(`course-${low}`, {value: value(lowest), period: period(lowest)}),
    gaps.length > 0 && t('missing-one', {period: gaps.map(period).join(', ')}),
  ]
    .filter(Boolean)
    .join(' ');
}
