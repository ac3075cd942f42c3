import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
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
 * @summary The meaning of the arrows, colours and patterns that occur in the data.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart legend - The list.
 * @csspart item - One sign and its meaning.
 * @fires {IndicatorLoadEvent} indicator-load - The legend is shown.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded or does not have the code.
 */
export class IndicatorLegend extends ReportElement {
  static override readonly kind = 'indicator-legend';
  static override readonly messages = [...ReportElement.messages, esPEReport];
  static override styles = [...ReportElement.styles, variationBarStyles, legendStyles];

  /** Code or id of a group; without it, the legend covers the whole report. */
  @property() code = '';
  /** Period to compare from, instead of the report's own. */
  @property({attribute: 'from-period'}) fromPeriod = '';
  /** Period to compare to, instead of the report's own. */
  @property({attribute: 'to-period'}) toPeriod = '';
  /** `lazy` waits until the element is near the viewport. */
  @property() loading: Loading = 'lazy';
  /** Draws bars without hatches and dots. The page must then distinguish verdicts by more than colour. */
  @property({type: Boolean, attribute: 'no-patterns'}) noPatterns = false;

  protected override get renderSettings(): RenderSettings {
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
