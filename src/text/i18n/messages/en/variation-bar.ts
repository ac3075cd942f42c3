import type {InlinePack} from '../../messages.ts';

/** English, what two figures say inside a sentence. */
export const enInline: InlinePack = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'inline.change': '{state}: {change}, from {from} to {to}.',
    'inline.unchanged': '{state}: {to}.',
    'inline.not-judged': '{change}, from {from} to {to}.',
    'inline.target': 'Target: {value}.',
    'inline.baseline': 'Baseline: {value}.',
    'inline.from-to': 'from {from} to {to}',
  },
};
