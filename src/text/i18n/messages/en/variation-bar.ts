import type {esPEVariationBar} from '../es-PE/variation-bar.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages for the inline variation bar. */
export const enVariationBar: TranslationOf<typeof esPEVariationBar> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'inline.change': '{state}: {change}, from {from} to {to}.',
    'inline.unchanged': '{state}: {to}.',
    'inline.not-judged': '{change}, from {from} to {to}.',
    'inline.target': 'Target: {value}.',
    'inline.baseline': 'Baseline: {value}.',
    'inline.points': {one: '{number} point', other: '{number} points'},
  },
};
