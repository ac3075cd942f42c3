import {html, type TemplateResult} from 'lit';
import {property} from '../base/property.ts';
import {findIndicator} from '../../model/report/lookup.ts';
import {assess} from '../../model/analysis/assessment.ts';
import {problemsUnder, type ReportProblem} from '../../model/report/problem.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Report} from '../../model/report/report.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPECharts} from '../../text/i18n/messages/es-PE/charts.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {trendStyles} from './styles.ts';
import {indicatorTrend} from './view.ts';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import {FocusableScrollAreas} from '../shared/scroll-regions.ts';
import {FigureElement} from '../base/figure-element.ts';

/**
 * One indicator through all its periods: its line with gaps, breaks and provisional points, baseline, the values that
 * were expected, the range that is wanted, and each of its disaggregations on the same scale.
 *
 * @summary One indicator over time: line, gaps, breaks, baseline, targets, disaggregations, and every number in a table.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart card - The whole figure.
 * @csspart header - Code, name and unit.
 * @csspart heading - The name of the indicator.
 * @csspart key - What the signs of the plot are.
 * @csspart sentence - The course in words.
 * @csspart plan - The plan in words, and notes on breaks.
 * @csspart parts - The small plots of the disaggregations.
 * @csspart figures - The table of all numbers.
 * @csspart source - The source line.
 * @fires {IndicatorLoadEvent} indicator-load - The figure shows its indicator.
 * @fires {IndicatorErrorEvent} indicator-error - The data cannot be had, or lack the code, or the record is broken.
 */
export class IndicatorTrend extends FigureElement {
  static override readonly kind = 'indicator-trend';
  static override readonly messages = [...FigureElement.messages, esPECharts, esPEReport, esPEExplanation];
  static override styles = [...FigureElement.styles, variationBarStyles, trendStyles];

  /** Code (`03.07.02`) or id of the indicator; without it, the first of the data. */
  @property() code = '';

  protected readonly regions = new FocusableScrollAreas(this);

  protected override renderReport(
    {report, origin}: LoadedReport,
    locale: Locale,
  ): TemplateResult | FailedLoad {
    const indicator = this.#indicator(report);
    if (!indicator)
      return this.code
        ? loadFailure('unknown-code', origin, this.code)
        : html`<p>${locale.t('status.empty')}</p>`;
    const {headingLevel} = this;
    return indicatorTrend(assess(indicator, this.periods), {report, locale, headingLevel});
  }

  /** Problems of the shown indicator only. */
  protected override problems(ready: LoadedReport): readonly ReportProblem[] {
    return problemsUnder(ready.paths.get(this.#indicator(ready.report)?.id ?? ''), super.problems(ready));
  }

  #indicator(report: Report): Indicator | null {
    return this.code ? findIndicator(report, this.code) : (report.indicators[0] ?? null);
  }
}
