import {
  leastTrendValues,
  trendDirection,
  type TrendDirection,
} from '../../model/statistics/trend-direction.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {formatPeriod} from '../format/period.ts';
import type {Locale} from '../i18n/locale.ts';

/** The words of a trend. */
export interface TrendWords {
  readonly trend: TrendDirection;
  /** "Tendencia: mejora", "Sin tendencia clara", "Tendencia no calculada". */
  readonly label: string;
  /** Names the compared values and the rule; without a computed trend, the reason. */
  readonly note: string;
}

/** Formats the trend of an indicator. The rule is named with every trend. */
export function trendWords(indicator: Indicator, locale: Locale): TrendWords {
  const {t} = locale;
  const trend = trendDirection(indicator);
  const {direction, isDesired, values, hasBreak} = trend;
  const count = values.length;
  if (direction === null) {
    const reason = t('trend.too-few', {count, least: leastTrendValues});
    return {
      trend,
      label: t('trend.not-computed'),
      note: hasBreak ? `${reason} ${t('trend.since-break')}` : reason,
    };
  }
  const key = isDesired === null ? direction : isDesired ? 'improves' : 'worsens';
  const [first, last] = [values[0], values.at(-1)];
  const span = {
    count,
    from: formatPeriod(first?.period ?? '', first ?? null, locale),
    to: formatPeriod(last?.period ?? '', last ?? null, locale),
  };
  return {trend, label: t(`trend.${key}`), note: `${t('trend.values', span)} ${t('trend.rule')}`};
}
