import {compare, decimal} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {wholeName} from '../../model/places/chosen-place.ts';
import {gapToWhole, type Gap} from '../../model/places/gap.ts';
import type {Report} from '../../model/report/report.ts';
import {formatDifference, formatValue} from '../format/quantity.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';

/**
 * Returns the distance of the current value of a place from that of the whole in the same period: "5.3 puntos porcentuales
 * por debajo de Perú (49.8 %)". Null when one of the two is missing.
 */
export function gapToWholeText({indicator, to}: Assessment, report: Report, locale: Locale): string | null {
  const gap = gapToWhole(indicator, to);
  if (!gap) return null;
  return locale.t(`place.${gapSide(gap)}`, {
    difference: formatDifference(indicator.unit, gap.difference, locale).spoken,
    whole: wholeText(report, locale),
    value: formatValue(indicator, gap.whole, locale).visual,
  });
}

/** The side of the whole on which a figure is. */
export function gapSide({difference}: Gap): 'above' | 'below' | 'equal' {
  const side = compare(difference, decimal(0));
  if (side === 0) return 'equal';
  return side > 0 ? 'above' : 'below';
}

/** The name of the whole: that of the place around all others, else "el total". */
export function wholeText(report: Report, locale: Locale): string {
  const name = wholeName(report.shownPlace?.report ?? report);
  return resolveText(name, locale)?.text ?? locale.t('place.whole');
}
