import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation, Revision} from '../../model/report/observation.ts';
import {formatDate} from '../format/date.ts';
import {formatPeriod} from '../format/period.ts';
import {formatValue} from '../format/quantity.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText, type TextWithLang} from '../i18n/localized.ts';

/** Returns the revisions of one period, in the order of the document. */
export function revisionsOf({revisions}: Indicator, period: string | null): readonly Revision[] {
  return revisions.filter((revision) => revision.period === period);
}

/** Returns what a revision changed and when, then its reason: "Cifra de 2023 revisada (2 de julio): era 27.2 por ciento." */
export function revisionSentences(
  revision: Revision,
  indicator: Indicator,
  locale: Locale,
): readonly TextWithLang[] {
  const {period, was, is, date, reason} = revision;
  const kind = was === null ? 'added' : is === null ? 'removed' : 'changed';
  const record = indicator.observations.find((observation) => observation.period === period) ?? null;
  const level = (value: number | null): string =>
    value === null ? '' : formatValue(indicator, value, locale).spoken;
  const values = {period: formatPeriod(period, record, locale), was: level(was), is: level(is)};
  const words =
    date === null
      ? locale.t(`revision.${kind}`, values)
      : locale.t(`revision.${kind}-on`, {...values, date: formatDate(date, locale)});
  const why = resolveText(reason, locale);
  return [{text: words, lang: null}, ...(why ? [why] : [])];
}

/** Returns the sentences of the revisions of the two compared figures. */
export function comparedRevisions(
  {indicator, from, to}: Assessment,
  locale: Locale,
): readonly TextWithLang[] {
  return [from, to].flatMap((observation) =>
    revisionsOf(indicator, observation?.period ?? null).flatMap((revision) =>
      revisionSentences(revision, indicator, locale),
    ),
  );
}

/** Returns the short remark beside a revised figure: "antes se publicó 27.2 por ciento"; empty for another figure. */
export function revisionRemark(indicator: Indicator, {period}: Observation, locale: Locale): string {
  const [first] = revisionsOf(indicator, period);
  if (!first) return '';
  return first.was === null
    ? locale.t('revision.was-missing')
    : locale.t('revision.was', {was: formatValue(indicator, first.was, locale).spoken});
}
