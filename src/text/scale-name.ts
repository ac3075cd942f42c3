import type {Indicator} from '../model/report.ts';
import type {Language} from './language.ts';
import {unitName} from './unit-name.ts';

/** What shares the scale of a group: only levels with levels, changes with changes, of one unit. Empty without a group. */
export function scaleName(group: string, {unit}: Indicator, mark: string, language: Language): string {
  return group && [group, mark === 'change', unitName(unit, language)].join(' ');
}
