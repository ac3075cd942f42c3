import type {Frequency} from '../../../../model/report/indicator.ts';
import {foldText} from '../../../../text/search.ts';

const frequencyPatterns: readonly (readonly [RegExp, Frequency])[] = [
  [/^(mensual|monthly|mensuel(le)?|mensal)$/, 'monthly'],
  [/^(trimestral|quarterly|trimestriel(le)?)$/, 'quarterly'],
  [/^(semestral|half-yearly|semi-?annual(ly)?|semestriel(le)?)$/, 'half-yearly'],
  [/^(anual|yearly|annual(ly)?|annuel(le)?)$/, 'yearly'],
  [/^(bienal|cada (2|dos) anos|every[- ]2[- ]years|biennial)$/, 'every-2-years'],
  [/^(irregular|no periodica|eventual|irreguliere?)$/, 'irregular'],
];

/** The frequency that a cell names; null when it is unknown. */
export function parseFrequency(text: string): Frequency | null {
  const words = foldText(text);
  return frequencyPatterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
