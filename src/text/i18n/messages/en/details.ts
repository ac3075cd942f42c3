import type {esPEDetails} from '../es-PE/details.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages for what only some indicators have: targets, baselines, flagged values. */
export const enDetails: TranslationOf<typeof esPEDetails> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'target.value': 'Target {period}: {value}',
    'target.named': '{name} {period}: {value}',
    'target.range': '{min} to {max}',
    'target.at-least': 'at least {value}',
    'target.at-most': 'at most {value}',
    'target.distance': '{distance} from the {period} target.',
    'target.met': 'Meets the {period} target.',
    'baseline.value': 'Baseline {period}: {value}',
    'flag.provisional': 'provisional',
    'flag.revised': 'revised',
    'flag.estimated': 'estimated',
    'flag.imputed': 'imputed',
    'flag.forecast': 'forecast',
    'flag.low-reliability': 'low reliability',
    'flag.unvalidated': 'not validated',
    'flag.experimental': 'experimental',
    'flag.partial-coverage': 'partial coverage',
  },
};
