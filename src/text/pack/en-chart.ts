import type {ChartPack} from '../messages.ts';

/** English, the words of charts. */
export const enChart: ChartPack = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'axis-change': 'Change ({unit})',
    'axis-level': 'Value ({unit})',
  },
};
