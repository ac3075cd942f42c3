import type {Assessment} from '../../model/analysis/assessment.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import type {Locale} from '../i18n/locale.ts';
import {missingCountSentence} from './rollup.ts';
import {formatList} from '../format/list.ts';

/** Summarizes a table: number of indicators, periods, and how many cannot be compared. */
export function tableSummary(
  assessments: readonly Assessment[],
  periods: readonly string[],
  locale: Locale,
): string {
  const {t} = locale;
  const counts = rollup(assessments);
  const {missing, breaks} = counts;
  if (assessments.length === 0) return t('status.empty');
  return [
    t('table.summary', {count: assessments.length, periods: periodList(periods, locale)}),
    missing > 0 && missingCountSentence(counts, 'rollup.missing', locale),
    breaks > 0 && t('rollup.breaks', {count: breaks}),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Lists periods: "2021 y 2022"; more than three as a range. */
function periodList(periods: readonly string[], locale: Locale): string {
  const [from = '', to = ''] = [periods[0], periods.at(-1)];
  return periods.length > 3 ? locale.t('period.range', {from, to}) : formatList(periods, locale);
}
