import {html, render, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {findGroup, findIndicator} from '../../model/report/lookup.ts';
import type {PeriodOverride} from '../../model/analysis/comparison.ts';
import {filterByOrganization} from '../../model/analysis/responsible.ts';
import {tableRows} from '../../model/table/row.ts';
import {topLevelScopes, type Scope} from '../../model/analysis/scope.ts';
import type {Report} from '../../model/report/report.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPESeries} from '../../text/i18n/messages/es-PE/series.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {legendStyles} from '../indicator-legend/styles.ts';
import {reportStyles} from './styles.ts';
import {summaryStyles} from '../objective-summary/styles.ts';
import {tableStyles} from '../indicator-table/styles.ts';
import {indicatorTable} from '../indicator-table/view.ts';
import {policyReport, reportSections, type ReportView} from './view.ts';
import {reportControls, type ReportControls} from './controls.ts';
import type {RenderContext} from '../shared/localized-text.ts';
import {rowId} from '../shared/row-id.ts';
import {tableColumnNames} from '../indicator-table/columns.ts';
import type {LoadedReport} from '../../load/parse.ts';
import {locationHash} from '../base/dom.ts';
import {IndicatorFilterEvent, IndicatorPeriodChangeEvent} from '../base/events.ts';
import {SectionTracker} from './section-tracker.ts';
import {FocusableScrollAreas} from '../shared/scroll-regions.ts';
import {whenDefined} from '../base/dom.ts';
import {FigureElement} from '../base/figure-element.ts';
import type {RenderSettings} from '../base/report-element.ts';

const slidesAdvice =
  '<policy-report view="slides"> needs slides.js on the page; until then it shows the report.';

/**
 * The whole report of a policy, in the order of the document.
 *
 * @summary The whole report: cover, contents, each objective with its summary and table, notes, method, source.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart report - All sections.
 * @csspart cover - Policy, title, publisher, date.
 * @csspart contents - The table of contents.
 * @csspart legend - Meaning of the signs.
 * @csspart objective - One objective with its summary and table.
 * @csspart notes - Notes of the report.
 * @csspart method - Methodology.
 * @csspart source - The source line.
 * @csspart deck - In a presentation: slides and controls.
 * @csspart slide - In a presentation: one slide.
 * @csspart controls - In a presentation: the buttons.
 * @fires {IndicatorLoadEvent} indicator-load - The report is shown.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded or read, or has invalid records.
 * @fires {IndicatorPeriodChangeEvent} indicator-period-change - The reader selects the periods to compare.
 * @fires {IndicatorFilterEvent} indicator-filter - The reader selects an organization.
 */
export class PolicyReport extends FigureElement {
  static override readonly kind = 'policy-report';
  static override readonly messages = [...FigureElement.messages, esPESeries, esPEReport, esPEExplanation];
  static override styles = [
    ...FigureElement.styles,
    variationBarStyles,
    legendStyles,
    summaryStyles,
    tableStyles,
    reportStyles,
  ];

  /** `slides` shows the report as a presentation; needs the script `slides.js` or the import of `define/slides.js`. */
  @property() view: ReportView = 'report';
  /** Sections to show, separated by spaces, in the order of the report; without it, all. */
  @property() sections = '';

  readonly #sections = new SectionTracker(this);
  #report: Report | null = null;
  /** Eager, because the fragment of the page's URL may name a section. */
  #isLinked = false;
  #readerPeriods: PeriodOverride | null = null;
  #organization = '';
  #isWaiting = false;

  constructor() {
    super();
    new FocusableScrollAreas(this);
  }

  override connectedCallback(): void {
    this.#isLinked ||= locationHash() !== '';
    super.connectedCallback();
  }

  /** The reader's choice has precedence until the page sets other periods. */
  override get periods(): PeriodOverride {
    return this.#readerPeriods ?? super.periods;
  }

  /** Id of the row of an indicator, or of the section of a group. */
  elementIdFor(address: string): string {
    const report = this.#report;
    const indicator = report && findIndicator(report, address);
    if (indicator) return rowId(indicator.id);
    return (report && findGroup(report, address)?.id) ?? '';
  }

  protected override get renderSettings(): RenderSettings {
    const options = super.renderSettings;
    return {...options, isEager: this.#isLinked || options.isEager};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('fromPeriod') || changed.has('toPeriod')) this.#readerPeriods = null;
  }

  protected override renderReport({report}: LoadedReport, locale: Locale): TemplateResult {
    if (this.view === 'slides' && this.#hasSlides()) return this.#slides(report, locale);
    this.#report = report;
    const context = {report, locale, headingLevel: this.headingLevel};
    const scopes = topLevelScopes(report, this.periods);
    const selectedSections = reportSections.filter((section) => this.sections.split(/\s+/).includes(section));
    const handlers = {
      table: (scope: Scope, context: RenderContext) => this.#table(scope, context),
      goTo: this.#sections.goTo,
      current: this.#sections.current,
      controls: reportControls(scopes, this.#controls, context),
    };
    const shown = filterByOrganization(scopes, this.#organization, report);
    return policyReport(
      shown,
      context,
      selectedSections.length > 0 ? selectedSections : reportSections,
      handlers,
    );
  }

  /** Whether `<policy-slides>` is defined. Its script may load later. */
  #hasSlides(): boolean {
    const isThere = customElements.get('policy-slides') !== undefined;
    if (!isThere && !this.#isWaiting) whenDefined('policy-slides', () => this.requestUpdate(), slidesAdvice);
    this.#isWaiting = !isThere;
    return isThere;
  }

  #slides(report: Report, locale: Locale): TemplateResult {
    return html`<policy-slides
      exportparts="deck, stage, slide, foot, controls, button, place, heading"
      .renderTemplate=${render}
      .report=${report}
      .scopes=${topLevelScopes(report, this.periods)}
      .locale=${locale.tag}
      .headingLevel=${this.headingLevel}
      .noPatterns=${this.noPatterns}
    ></policy-slides>`;
  }

  /** Table without sort buttons: keeps the order of the document and adds no tab stops. */
  #table(scope: Scope, setting: RenderContext): TemplateResult {
    const model = {
      scope,
      rows: tableRows(setting.report, scope),
      columns: tableColumnNames,
      groupBy: 'guideline',
      stackAt: 640,
      search: false,
      filters: false,
      isLiveRegion: false,
      hasExternalTitle: scope.group !== null,
    } as const;
    return indicatorTable(model, setting, null);
  }

  get #controls(): ReportControls {
    return {
      periods: this.periods,
      organization: this.#organization,
      setPeriods: this.#setPeriods,
      setOrganization: this.#setOrganization,
    };
  }

  readonly #setPeriods = (from: string, to: string): void => {
    this.#readerPeriods = {from, to};
    this.requestUpdate();
    this.dispatchEvent(new IndicatorPeriodChangeEvent(from, to));
  };

  readonly #setOrganization = (organization: string): void => {
    this.#organization = organization;
    this.requestUpdate();
    this.dispatchEvent(new IndicatorFilterEvent('', {organization}));
  };
}
