import {compare, decimal} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {gapToWhole, type Gap} from '../../model/places/gap.ts';
import type {Report} from '../../model/report/report.ts';
import {formatDifference, formatValue} from '../format/quantity.ts';
import type {Locale} from '../i18n/locale.ts';
import {wholeText} from './place-names.ts';

/**
 * Returns the distance of the current value of a place from that of the whole in the same period: "5.3 puntos porcentuales
 * por debajo de Perú (49.8 %)". Null when one of the two is missing.
 */
export function gapToWholeText({indicator, to}: Assessment, report: Report, locale: Locale): string | null {
  const gap = gapToWhole(indicator, to);
  if (!gap) return null;
  return locale.t(`place.${gapSide(gap)}`, {
    difference: formatDifference(indicator.unit, gap.difference, locale).spoken,
    whole: wholeText(report, locale) ?? locale.t('place.whole'),
    value: formatValue(indicator, gap.whole, locale).visual,
  });
}

/** The side of the whole on which a figure is. */
export function gapSide({difference}: Gap): 'above' | 'below' | 'equal' {
  const side = compare(difference, decimal(0));
  if (side === 0) return 'equal';
  return side > 0 ? 'above' : 'below';
}
