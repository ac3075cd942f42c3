import type {InlinePack} from '../../messages.ts';

/** English, what two figures say inside a sentence. */
export const enInline: InlinePack = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'told': '{state}: {change}, from {from} to {to}.',
    'told-level': '{state}: {to}.',
    'told-unjudged': '{change}, from {from} to {to}.',
    'told-target': 'Target: {value}.',
    'told-baseline': 'Baseline: {value}.',
    'from-to': 'from {from} to {to}',
  },
};
