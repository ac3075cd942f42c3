import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {scope} from '../../model/analysis/scope.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {summaryStyles} from './styles.ts';
import {objectiveSummary, type SummaryVariant} from './view.ts';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import {FigureElement} from '../base/figure-element.ts';

/**
 * One objective, or another group of a report: declared counts, comparable indicators and their verdicts.
 *
 * @summary One objective with its declared counts, coverage, roll-up, largest rise and fall.
 * @slot - Fallback content, shown until there is data to show.
 * @slot eyebrow - Replaces the label above the title.
 * @csspart card - The whole summary.
 * @csspart header - Label and title.
 * @csspart heading - The title of the objective.
 * @csspart coverage - Declared, listed and comparable counts.
 * @csspart bar - The stacked bar of the roll-up.
 * @csspart key - The counts of the stacked bar in words.
 * @csspart sentence - The roll-up in one sentence.
 * @csspart plans - Number of indicators on plan, when the report has targets.
 * @csspart extremes - The largest rise and the largest fall.
 * @fires {IndicatorLoadEvent} indicator-load - The summary shows its objective.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or has invalid records.
 */
export class ObjectiveSummary extends FigureElement {
  static override readonly kind = 'objective-summary';
  static override readonly messages = [...FigureElement.messages, esPEReport];
  static override styles = [...FigureElement.styles, variationBarStyles, summaryStyles];

  /** Code (`03`) or id of the group; without it, the whole report. */
  @property() code = '';
  /** `compact` leaves out the steps of coverage and the extremes. */
  @property({reflect: true}) variant: SummaryVariant = 'standard';

  protected override renderReport(
    {report, origin}: LoadedReport,
    locale: Locale,
  ): TemplateResult | FailedLoad {
    const selectedScope = scope(report, this.code, this.periods);
    if (!selectedScope) return loadFailure('unknown-code', origin, this.code);
    const {headingLevel, variant} = this;
    return objectiveSummary(selectedScope, {report, locale, headingLevel}, variant);
  }
}
