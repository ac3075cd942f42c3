import type {Disaggregation} from '../../model/report/report.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';

/** What a series of a disaggregation is called: its label, else what it is a part of. */
export function seriesLabel({label, dimensions}: Disaggregation, language: Locale): string {
  return resolveText(label, language)?.text ?? [...dimensions.values()].join(', ');
}
