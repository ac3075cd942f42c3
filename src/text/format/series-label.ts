import type {Disaggregation} from '../../model/report/observation.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';

/** Returns the label of a disaggregation series, else its dimension values. */
export function seriesLabel({label, dimensions}: Disaggregation, locale: Locale): string {
  return resolveText(label, locale)?.text ?? [...dimensions.values()].join(', ');
}
