import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import {assess} from '../../model/analysis/assessment.ts';
import {problemsUnder, type ReportProblem} from '../../model/report/problem.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPECharts} from '../../text/i18n/messages/es-PE/charts.ts';
import {esPESeries} from '../../text/i18n/messages/es-PE/series.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {trendStyles} from './styles.ts';
import {indicatorTrend} from './view.ts';
import type {FailedLoad, LoadedReport} from '../../load/parse.ts';
import {noIndicator} from '../shared/no-indicator.ts';
import {FocusableScrollAreas} from '../shared/scroll-regions.ts';
import {FigureElement} from '../base/figure-element.ts';

/**
 * One indicator over all its periods: line with gaps, breaks and provisional points, baseline, expected values, desired
 * range, and each disaggregation on the same scale.
 *
 * @summary One indicator over time: line, gaps, breaks, baseline, targets, disaggregations, and every number in a table.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart card - The whole figure.
 * @csspart header - Code, name and unit.
 * @csspart heading - The name of the indicator.
 * @csspart key - Meaning of the signs in the plot.
 * @csspart sentence - The series in one sentence.
 * @csspart plan - Status against the plan, and notes on breaks.
 * @csspart parts - Small plots of the disaggregations.
 * @csspart figures - The table of all numbers.
 * @csspart source - The source line.
 * @fires {IndicatorLoadEvent} indicator-load - The figure shows its indicator.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or the record of the indicator is invalid.
 */
export class IndicatorTrend extends FigureElement {
  static override readonly kind = 'indicator-trend';
  static override readonly messages = [
    ...FigureElement.messages,
    esPECharts,
    esPESeries,
    esPEReport,
    esPEExplanation,
  ];
  static override styles = [...FigureElement.styles, variationBarStyles, trendStyles];

  /** Code (`03.07.02`) or id of the indicator; without it, the first of the data. */
  @property() code = '';

  protected readonly regions = new FocusableScrollAreas(this);

  protected override renderReport(
    {report, origin}: LoadedReport,
    locale: Locale,
  ): TemplateResult | FailedLoad {
    const indicator = findIndicatorOrFirst(report, this.code);
    if (!indicator) return noIndicator(this.code, origin, locale);
    const {headingLevel} = this;
    return indicatorTrend(assess(indicator, this.periods), {report, locale, headingLevel});
  }

  /** Problems of the shown indicator only. */
  protected override problems(ready: LoadedReport): readonly ReportProblem[] {
    const indicator = findIndicatorOrFirst(ready.report, this.code);
    return problemsUnder(ready.paths.get(indicator?.id ?? ''), super.problems(ready));
  }
}
