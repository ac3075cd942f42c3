import type {TemplateResult} from 'lit';
import {property} from '../base/property.ts';
import {scope} from '../../model/analysis/scope.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {summaryStyles} from './styles.ts';
import {objectiveSummary, type SummaryVariant} from './view.ts';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import {FigureElement} from '../base/figure-element.ts';

/**
 * One objective, or any other group of a report: what it declares, what can be compared, how that came out.
 *
 * @summary One objective with its declared counts, coverage, roll-up, largest rise and fall.
 * @slot - Fallback content, shown until there is data to show.
 * @slot eyebrow - Instead of the label above the title.
 * @csspart card - The whole summary.
 * @csspart header - Label and title.
 * @csspart heading - The title of the objective.
 * @csspart coverage - Declared, listed and comparable counts.
 * @csspart bar - The stacked bar of the roll-up.
 * @csspart key - The counts of the stacked bar in words.
 * @csspart sentence - The roll-up in one sentence.
 * @csspart plans - How many are on plan, where the data carry targets.
 * @csspart extremes - The largest rise and the largest fall.
 * @fires {IndicatorLoadEvent} indicator-load - The summary shows its objective.
 * @fires {IndicatorErrorEvent} indicator-error - The data cannot be had, lack the code, or have broken records.
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
