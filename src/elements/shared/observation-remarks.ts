import type {TemplateResult} from 'lit';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Disaggregation, Observation} from '../../model/report/observation.ts';
import {formatFlags} from '../../text/format/observation-remark.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatInterval} from '../../text/sentence/margin.ts';
import {seriesLabel} from '../../text/format/series-label.ts';
import {annotations} from './edition/loaded-annotations.ts';
import {localizedText} from './localized-text.ts';

/** The interval of a value, "[10.1 a 12.9]", its flags and its revision, separated by commas; empty without any. */
export function observationRemarks(indicator: Indicator, observation: Observation, locale: Locale): string {
  const interval = formatInterval(indicator, observation, locale);
  return [
    interval && `[${interval}]`,
    formatFlags(observation, locale),
    annotations()?.remark(indicator, observation, locale),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The label of a disaggregation series, with its language, else its dimension values. */
export function seriesName(part: Disaggregation, locale: Locale): TemplateResult | string {
  return localizedText(part.label, {locale}) || seriesLabel(part, locale);
}
