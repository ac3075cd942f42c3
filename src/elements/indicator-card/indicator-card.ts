import {html, type TemplateResult} from 'lit';
import {property} from '../base/property.ts';
import {assess} from '../../model/analysis/assessment.ts';
import {findIndicator} from '../../model/report/lookup.ts';
import {problemsUnder, type ReportProblem} from '../../model/report/problem.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Report} from '../../model/report/report.ts';
import {assessmentDomain} from '../../scale/assessment-bar.ts';
import type {Mark} from '../../scale/variation-bar.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {scaleGroupKey} from '../../text/format/unit-label.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {cardStyles} from './styles.ts';
import {cardExtensions} from './extensions.ts';
import type {CardVariant} from './options.ts';
import {indicatorCard} from './view.ts';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import {ScaleGroup} from '../shared/scale-group.ts';
import {FigureElement} from '../base/figure-element.ts';

/**
 * One indicator: value, change, verdict and source.
 *
 * @summary One indicator with its value, change, verdict, bar, notes and source.
 * @slot - Fallback content, shown until there is data to show.
 * @slot eyebrow - Instead of the code and the service above the name.
 * @slot note - After the notes of the document.
 * @slot source - Instead of the source line.
 * @slot actions - Buttons and links of the page's own, at the foot.
 * @csspart card - The whole card.
 * @csspart header - Code, service and name.
 * @csspart heading - The name of the indicator.
 * @csspart value - The current figure.
 * @csspart verdict - The chip with the word of the verdict.
 * @csspart change - The signed change.
 * @csspart bar - The variation bar.
 * @csspart axis - The ends of the bar's scale.
 * @csspart trend - The line through all periods.
 * @csspart sentence - The finding in one sentence.
 * @csspart details - What stands under the line.
 * @csspart note - A note of the document.
 * @csspart source - The source line.
 * @csspart why - The disclosure of the reasons.
 * @fires {IndicatorLoadEvent} indicator-load - The card shows its indicator.
 * @fires {IndicatorErrorEvent} indicator-error - The data cannot be had, or lack the code, or the record is broken.
 */
export class IndicatorCard extends FigureElement {
  static override readonly kind = 'indicator-card';
  static override styles = [...FigureElement.styles, variationBarStyles, cardStyles];

  /** Code (`03.07.02`) or id of the indicator; without it, the first of the data. */
  @property() code = '';
  /** `compact` for long lists; `full` shows the reasons of the verdict. */
  @property({reflect: true}) variant: CardVariant = 'standard';
  /** Form of the bar. `levels`: from one value to the other on the unit's own scale. `change`: the difference, from zero. `bullet`: the current value against its target. */
  @property() view: Mark = 'levels';
  /** Cards and bars of one group, anywhere on the page, are drawn on one scale; each unit has its own. */
  @property({attribute: 'scale-group'}) scaleGroup = '';
  /** Actions of the reader, separated by spaces: `why`, and `share` when `share.js` is loaded. A card without actions has no tab stop. */
  @property() actions = '';

  readonly #scale = new ScaleGroup(this);

  protected override renderReport(
    {report, origin}: LoadedReport,
    locale: Locale,
  ): TemplateResult | FailedLoad {
    const indicator = this.#indicator(report);
    if (!indicator) {
      this.#scale.leaveGroup();
      return this.code
        ? loadFailure('unknown-code', origin, this.code)
        : html`<p>${locale.t('status.empty')}</p>`;
    }
    const {headingLevel, variant, view: mark} = this;
    const context = {report, locale, headingLevel};
    const actions = this.actions.split(/\s+/);
    const assessment = assess(indicator, this.periods);
    const name = scaleGroupKey(this.scaleGroup, indicator, mark, locale);
    return indicatorCard(assessment, context, {
      variant,
      mark,
      domain: this.#scale.domain(name, assessmentDomain(assessment, mark)),
      why: actions.includes('why'),
      share: actions.includes('share'),
      ...cardExtensions,
    });
  }

  /** Problems of the shown indicator only. */
  protected override problems(ready: LoadedReport): readonly ReportProblem[] {
    return problemsUnder(ready.paths.get(this.#indicator(ready.report)?.id ?? ''), super.problems(ready));
  }

  #indicator(report: Report): Indicator | null {
    return this.code ? findIndicator(report, this.code) : (report.indicators[0] ?? null);
  }
}
