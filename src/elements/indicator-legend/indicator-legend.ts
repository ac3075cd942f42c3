import type {TemplateResult} from 'lit';
import {property} from '../base/property.ts';
import {scope} from '../../model/analysis/scope.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {legendStyles} from './styles.ts';
import {indicatorLegend} from './view.ts';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import type {Loading} from '../base/options.ts';
import {ReportElement, type RenderSettings} from '../base/report-element.ts';

/**
 * Meaning of the arrows, colours, patterns and labels that occur in the data.
 *
 * @summary The meaning of arrows, colours and patterns, for what the data show.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart legend - The list.
 * @csspart item - One sign and what it means.
 * @fires {IndicatorLoadEvent} indicator-load - The legend shows.
 * @fires {IndicatorErrorEvent} indicator-error - The data cannot be had, or lack the code.
 */
export class IndicatorLegend extends ReportElement {
  static override readonly kind = 'indicator-legend';
  static override readonly messages = [...ReportElement.messages, esPEReport];
  static override styles = [...ReportElement.styles, variationBarStyles, legendStyles];

  /** Code or id of the group that the legend is for; without it, the whole report. */
  @property() code = '';
  /** Period to compare from, instead of the report's own. */
  @property({attribute: 'from-period'}) fromPeriod = '';
  /** Period to compare to, instead of the report's own. */
  @property({attribute: 'to-period'}) toPeriod = '';
  /** `lazy` waits until the element is near the viewport. */
  @property() loading: Loading = 'lazy';
  /** Draws bars without hatches and dots: for a page with another second channel beside colour. */
  @property({type: Boolean, attribute: 'no-patterns'}) noPatterns = false;

  protected override get shellOptions(): RenderSettings {
    return {isEager: this.loading === 'eager', hasPatterns: !this.noPatterns};
  }

  protected override renderReport(
    {report, origin}: LoadedReport,
    locale: Locale,
  ): TemplateResult | FailedLoad {
    const {code, fromPeriod: from, toPeriod: to} = this;
    const shownScope = scope(report, code, {from, to});
    if (!shownScope) return loadFailure('unknown-code', origin, code);
    return indicatorLegend(shownScope.assessments, {locale});
  }
}
