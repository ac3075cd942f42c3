import type {esPECharts} from '../es-PE/charts.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages for charts. */
export const enCharts: TranslationOf<typeof esPECharts> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'chart.incomparable-because': {
      one: 'Cannot be compared ({reason}): {list}.',
      other: 'Cannot be compared ({reason}): {list}.',
    },
    'chart.incomparable': {one: 'Cannot be compared: {list}.', other: 'Cannot be compared: {list}.'},
    'chart.selected': 'Selected: {name}',
    'chart.unselected': 'Nothing selected.',
    'axis.change': 'Change ({unit})',
    'axis.value': 'Value ({unit})',
    'legend.baseline': 'Baseline',
    'legend.target-range': 'Desired range',
    'series.expected': 'Expected',
    'series.total': 'Total',
  },
};
