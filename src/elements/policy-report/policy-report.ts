import type {PeriodOverride} from '../../model/analysis/comparison.ts';
import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {locationHash} from '../base/dom.ts';
import {FigureElement} from '../base/figure-element.ts';
import {property} from '../base/property.ts';
import type {RenderSettings} from '../base/report-element.ts';
import type {ReportView} from './view.ts';

/**
 * The whole report of a policy: the finding first, then the document in its order.
 *
 * @summary The whole report: its finding, contents, each objective with its table, legend, notes, glossary, method, source; or slides.
 * @slot - Fallback content, shown until there is data to show.
 * @slot logo - In a presentation: a logo on the cover.
 * @csspart report - All sections.
 * @csspart cover - Publisher, edition, title.
 * @csspart contents - The table of contents.
 * @csspart legend - Meaning of the signs.
 * @csspart objective - One objective with its summary and table.
 * @csspart notes - Notes of the report.
 * @csspart glossary - Acronyms and terms.
 * @csspart method - Methodology.
 * @csspart finding - The finding as a headline.
 * @csspart coverage - How many indicators can be compared.
 * @csspart squares - One square per indicator.
 * @csspart key - The counts by verdict.
 * @csspart worsened - What worsened.
 * @csspart declared - Declared counts.
 * @csspart plans - Number of indicators on plan.
 * @csspart contents-button - Opens the contents in narrow elements.
 * @csspart sentence - The counts of an objective.
 * @csspart about - Official title, policy, publisher and date.
 * @csspart source - The source line.
 * @csspart deck - In a presentation: slides and controls.
 * @csspart stage - In a presentation: container of the slides.
 * @csspart slide - In a presentation: one slide.
 * @csspart foot - In a presentation: source, date and number at the foot of a slide.
 * @csspart controls - In a presentation: the buttons.
 * @csspart button - In a presentation: a button.
 * @csspart place - In a presentation: number of the slide and of all slides.
 * @fires {IndicatorLoadEvent} indicator-load - The report is shown.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded or read, or has invalid records.
 * @fires {IndicatorNavigateEvent} indicator-navigate - The reader goes to a section, an indicator or a slide; cancelled, the address of the page does not change.
 * @fires {IndicatorPeriodChangeEvent} indicator-period-change - The reader selects the periods to compare.
 * @fires {IndicatorFilterEvent} indicator-filter - The reader selects an organization.
 */
export class PolicyReport extends FigureElement {
  static override readonly kind = 'policy-report';

  /** `slides` shows the report as a presentation. */
  @property({word: 'report slides'}) view: ReportView = 'report';
  /** Sections to show, separated by spaces, in the order of the report; without it, all. */
  @property({words: 'cover finding contents objectives legend notes glossary method source'}) sections = '';
  /** Leaves the address of the page alone: sections and slides do not become its fragment. For pages that have their routes in it. */
  @property({type: Boolean, attribute: 'no-address'}) noAddress = false;

  /** Eager, because the fragment of the page's URL may name a section. */
  #isLinked = false;
  #readerPeriods: {readonly page: PeriodOverride; readonly reader: PeriodOverride} | null = null;

  override connectedCallback(): void {
    this.#isLinked ||= locationHash() !== '';
    super.connectedCallback();
  }

  /** The reader's choice has precedence until the page sets other periods. */
  override get periods(): PeriodOverride {
    const {fromPeriod: from, toPeriod: to} = this;
    const chosen = this.#readerPeriods;
    return chosen?.page.from === from && chosen.page.to === to ? chosen.reader : {from, to};
  }

  /** @internal */
  setReaderPeriods(reader: PeriodOverride): void {
    this.#readerPeriods = {page: super.periods, reader};
    this.requestUpdate();
  }

  protected override get renderSettings(): RenderSettings {
    const options = super.renderSettings;
    return {...options, isEager: this.#isLinked || options.isEager};
  }

  protected override get drawingLoader(): DrawingLoader {
    return this.view === 'slides' ? slidesDrawing : reportDrawing;
  }
}

const reportDrawing: DrawingLoader<PolicyReport> = async () => (await import('./drawing.ts')).ReportDrawing;
const slidesDrawing: DrawingLoader<PolicyReport> = async () =>
  (await import('./slides/drawing.ts')).SlidesDrawing;
