import type {TemplateResult} from 'lit';
import type {Disaggregation} from '../../model/report/observation.ts';
import {seriesLabel} from '../../text/format/series-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {localizedText} from './localized-text.ts';

/** The label of a disaggregation series, with its language, else its dimension values. */
export function seriesName(part: Disaggregation, locale: Locale): TemplateResult | string {
  return localizedText(part.label, {locale}) || seriesLabel(part, locale);
}
