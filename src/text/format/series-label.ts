import type {Disaggregation} from '../../model/report/report.ts';
import type {Language} from '../i18n/locale.ts';
import {localized} from '../i18n/localized.ts';

/** What a series of a disaggregation is called: its label, else what it is a part of. */
export function partName({label, dimensions}: Disaggregation, language: Language): string {
  return localized(label, language)?.text ?? [...dimensions.values()].join(', ');
}
