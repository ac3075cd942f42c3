import type {Unit} from '../model/report.ts';
import type {Language} from './language.ts';
import {unitPhrase} from './unit-phrase.ts';

/** What an axis measures, and in what. */
export function axisTitle(unit: Unit | null, isChange: boolean, language: Language): string {
  const phrase = unit && unitPhrase(unit, isChange, language);
  if (!phrase) return language.t(isChange ? 'change' : 'indicator');
  return language.t(isChange ? 'axis-change' : 'axis-level', {unit: phrase});
}
