import type {esPECharts} from '../es-PE/charts.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages for charts. */
export const enCharts: TranslationOf<typeof esPECharts> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'axis.change': 'Change ({unit})',
    'axis.value': 'Value ({unit})',
    'legend.baseline': 'Baseline',
    'legend.target-range': 'Desired range',
    'legend.interval': 'Confidence interval',
    'series.expected': 'Expected',
    'series.total': 'Total',
  },
};
