import {compare, decimal} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {gapToWhole, type Gap} from '../../model/places/gap.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Report} from '../../model/report/report.ts';
import {formatDifference, formatValue} from '../format/quantity.ts';
import type {Locale} from '../i18n/locale.ts';
import {wholeText} from './place-names.ts';

/**
 * Returns the distance of the current value of a place from that of the whole in the same period: "5.3 puntos porcentuales
 * menos que Perú (49.8 %)". Null when one of the two is missing.
 */
export function gapToWholeText({indicator, to}: Assessment, report: Report, locale: Locale): string | null {
  const gap = gapToWhole(indicator, to);
  return (
    gap &&
    `${gapText(gap, indicator, wholeText(report, locale), locale)} (${formatValue(indicator, gap.whole, locale).visual})`
  );
}

/** The distance without the value of the whole: "5.3 puntos porcentuales menos que Perú". `whole`: its name. */
export function gapText({difference}: Gap, {unit}: Indicator, whole: string | null, locale: Locale): string {
  return locale.t(`place.${gapSides[compare(difference, decimal(0)) + 1] ?? 'equal'}`, {
    difference: formatDifference(unit, difference, locale).spoken,
    whole: whole ?? locale.t('place.whole'),
  });
}

const gapSides = ['below', 'equal', 'above'] as const;
