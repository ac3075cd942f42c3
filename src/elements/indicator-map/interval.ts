import {html, nothing, type TemplateResult} from 'lit';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatInterval} from '../../text/sentence/margin.ts';
import {dualText} from '../shared/localized-text.ts';

/** The interval of a value: "[39.7 a 46.1]", spoken "intervalo: 39.7 a 46.1". Nothing without one. */
export function intervalText(
  indicator: Indicator,
  observation: Observation | null,
  locale: Locale,
): TemplateResult | typeof nothing {
  const interval = formatInterval(indicator, observation, locale);
  if (interval === null) return nothing;
  const spoken = locale.t('map.interval', {interval});
  return html`<span class="interval">${dualText({visual: `[${interval}]`, spoken})}</span>`;
}
