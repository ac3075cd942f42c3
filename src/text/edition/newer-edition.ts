import {nameInSentence} from '../format/full-stop.ts';
import {compareEditions, type FigureChange} from '../../model/analysis/edition-diff.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Report} from '../../model/report/report.ts';
import {formatMissing} from '../format/missing.ts';
import {formatValue} from '../format/quantity.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';

/** Most changes that the announcement names. */
const maxChanges = 4;

/** Returns what a newer edition changes in the results of the shown indicators; empty when none is shown. */
export function newerEditionSentence(
  current: Report,
  newer: Report,
  shown: readonly Indicator[],
  locale: Locale,
): string {
  if (shown.length === 0) return '';
  const {t} = locale;
  const {figures} = compareEditions(current, newer);
  const lists = shown.flatMap((indicator) => {
    const changes = figures.filter(
      (change) => change.series === 'result' && (change.earlier ?? change.indicator) === indicator,
    );
    const words = changes.slice(0, maxChanges).map((change) => changeWords(change, locale));
    if (words.length === 0) return [];
    const list = [...words, ...(changes.length > words.length ? ['…'] : [])].join('; ');
    const name = resolveText(nameInSentence(indicator), locale)?.text ?? indicator.id;
    return shown.length > 1 ? [t('edition.notice-of', {name, list})] : [list];
  });
  return lists.length > 0
    ? t('edition.notice-changed', {list: lists.join('; ')})
    : t('edition.notice-none', {count: shown.length});
}

function changeWords({kind, indicator, earlier, period, was, is}: FigureChange, locale: Locale): string {
  const value = (record: FigureChange['is'], owner: Indicator): string =>
    typeof record?.value === 'number'
      ? formatValue(owner, record.value, locale).spoken
      : formatMissing(indicator.observations.find((observation) => observation === record) ?? null, locale);
  return locale.t(`edition.notice-${kind}`, {
    period,
    was: value(was, earlier ?? indicator),
    is: value(is, indicator),
  });
}
