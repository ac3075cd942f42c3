import type {Finding} from '../../model/analysis/assessment.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import type {Language} from '../i18n/locale.ts';
import {list} from '../format/list.ts';

/** What a table holds: how many indicators, of which periods, and how many cannot be compared. */
export function tableFacts(
  findings: readonly Finding[],
  periods: readonly string[],
  language: Language,
): string {
  const {t} = language;
  const {missing, breaks} = rollup(findings);
  if (findings.length === 0) return t('empty');
  return [
    t('results', {count: findings.length, periods: periodWords(periods, language)}),
    missing > 0 && t('rollup-missing', {count: missing}),
    breaks > 0 && t('rollup-breaks', {count: breaks}),
  ]
    .filter(Boolean)
    .join(' ');
}

/** "2021 y 2022"; many are told by their ends. */
function periodWords(periods: readonly string[], language: Language): string {
  const [from = '', to = ''] = [periods[0], periods.at(-1)];
  return periods.length > 3 ? language.t('span', {from, to}) : list(periods, language);
}
