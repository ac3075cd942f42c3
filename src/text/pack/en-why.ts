import type {WhyPack} from '../messages.ts';

/** English, why a change and its verdict are what they are. */
export const enWhy: WhyPack = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'difference-displayed':
      'The change is calculated from the values as shown: from {from} to {to} is {change}.',
    'difference-exact':
      'The change is calculated from the exact values, then rounded: from {from} to {to} is {change}.',
    'published-change': 'The source prints {published}; the calculated change is shown here.',
    'wanted-increase': 'It is meant to rise.',
    'wanted-decrease': 'It is meant to fall.',
    'wanted-maintain': 'It is meant to stay the same.',
    'wanted-none': 'For this indicator, neither higher nor lower is better.',
    'wanted-unknown': 'The source does not state the desired direction; the change is not judged.',
    'basis-declared': 'The source states the desired direction.',
    'basis-from-targets': 'The desired direction follows from the targets.',
    'basis-reason': 'The source does not state the desired direction; it was inferred: {reason}',
    'limit-max': 'Maximum allowed: {max}.',
    'limit-min': 'Minimum allowed: {min}.',
    'bound': '{value} is the {bound} possible.',
    'missing-because': 'No data for {period}: {reason}.',
    'missing-not-yet-available': 'not yet available',
    'missing-not-measured': 'not measured',
    'missing-not-collected': 'not collected',
    'missing-not-reported': 'not reported',
    'missing-not-applicable': 'not applicable',
    'missing-suppressed': 'withheld',
    'missing-not-significant': 'not significant',
    'missing-unknown': 'the source gives no reason',
  },
};
