import {abs, isZero, sign} from '../../model/decimal.ts';
import {firstLanguageText} from '../../model/report/localized-text.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {GroupFigures, GroupGap} from '../../model/statistics/group-gap.ts';
import {missingReason} from '../format/missing.ts';
import {formatPeriod} from '../format/period.ts';
import {formatDifference, formatValue} from '../format/quantity.ts';
import {seriesLabel} from '../format/series-label.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';

/**
 * Returns the sentences of a gap: "Entre Mujeres (45.2 %) y Hombres (40.1 %) hay 5.1 puntos porcentuales. En 2022 había 6.3
 * puntos porcentuales: la brecha se redujo 1.2 puntos porcentuales."
 */
export function groupGapSentences(gap: GroupGap, indicator: Indicator, locale: Locale): readonly string[] {
  const {highest, lowest, current, change, outcome} = gap;
  const {t} = locale;
  const value = ({to}: GroupFigures): string => (to ? formatValue(indicator, to, locale).visual : '');
  const now = t(isZero(current) ? 'gap.none' : 'gap.sentence', {
    highest: seriesLabel(highest.part, locale),
    high: value(highest),
    lowest: seriesLabel(lowest.part, locale),
    low: value(lowest),
    difference: formatDifference(indicator.unit, current, locale).spoken,
  });
  const development =
    outcome &&
    change &&
    t(`gap.${outcome}`, {
      before: before(gap, indicator, locale),
      change: formatDifference(indicator.unit, abs(change), locale).spoken,
    });
  return [now, ...(development ? [development] : []), ...missingGroups(gap, locale)];
}

function before({earlier, fromPeriod, highest}: GroupGap, {unit}: Indicator, locale: Locale): string {
  const period = formatPeriod(fromPeriod, highest.from, locale);
  if (!earlier || isZero(earlier)) return locale.t('gap.before-none', {period});
  return locale.t(sign(earlier) < 0 ? 'gap.before-other-way' : 'gap.before', {
    period,
    difference: formatDifference(unit, earlier, locale).spoken,
  });
}

/** "1 grupo sin dato: Indígenas (reservado)." */
function missingGroups({missing}: GroupGap, locale: Locale): readonly string[] {
  if (missing.length === 0) return [];
  const list = missing.map(({part, to}) => {
    const reason = missingReason(to, locale);
    return seriesLabel(part, locale) + (reason ? ` (${reason})` : '');
  });
  return [locale.t('gap.missing', {count: missing.length, list: list.join(', ')})];
}

/** Counts and names the groups that the publisher plans to report; null without any. */
export function expectedGroups({expectedDisaggregations}: Indicator, locale: Locale): string | null {
  const list = expectedDisaggregations.map(
    (text) => resolveText(text, locale)?.text ?? firstLanguageText(text) ?? '',
  );
  return list.length > 0 ? locale.t('gap.expected', {count: list.length, list: list.join(', ')}) : null;
}
