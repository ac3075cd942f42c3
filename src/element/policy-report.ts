import type {TemplateResult} from 'lit';
import {property} from './property.ts';
import {rows} from '../model/row.ts';
import {parts, type Scope} from '../model/scope.ts';
import type {Language} from '../text/language.ts';
import {esPEReport} from '../text/pack/es-PE-report.ts';
import {esPEWhy} from '../text/pack/es-PE-why.ts';
import {bar} from '../style/bar.ts';
import {legend} from '../style/legend.ts';
import {report as reportStyle} from '../style/report.ts';
import {summary} from '../style/summary.ts';
import {table} from '../style/table.ts';
import {indicatorTable} from '../view/indicator-table.ts';
import {policyReport, reportSections} from '../view/policy-report.ts';
import type {Setting} from '../view/said.ts';
import {tableColumnNames} from '../view/table-column.ts';
import type {Ready} from '../load/read-document.ts';
import {ScrollRegions} from '../controller/scroll-regions.ts';
import {IndicatorElement} from './indicator-element.ts';

/**
 * The whole report of a policy from one document, in its own order.
 *
 * @summary The whole report: cover, contents, each objective with its summary and table, notes, method, source.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart report - All sections.
 * @csspart cover - Policy, title, publisher, date.
 * @csspart contents - The table of contents.
 * @csspart legend - The signs and what they mean.
 * @csspart objective - One objective with its summary and table.
 * @csspart notes - The notes of the document.
 * @csspart method - How the figures came about.
 * @csspart source - The source line.
 * @fires {IndicatorLoadEvent} indicator-load - The report shows.
 * @fires {IndicatorErrorEvent} indicator-error - The data cannot be had or read, or have broken records.
 */
export class PolicyReport extends IndicatorElement {
  static override readonly words = [...IndicatorElement.words, esPEReport, esPEWhy];
  static override styles = [...IndicatorElement.styles, bar, legend, summary, table, reportStyle];

  /** Which sections to show, separated by spaces, in the order of the report; without it, all. */
  @property() sections = '';

  constructor() {
    super();
    new ScrollRegions(this);
  }

  protected override renderReport({report}: Ready, language: Language): TemplateResult {
    const setting = {report, language, headingLevel: this.headingLevel};
    const asked = reportSections.filter((section) => this.sections.split(/\s+/).includes(section));
    const handlers = {
      table: (part: Scope, inside: Setting) => this.#table(part, inside),
      go: (id: string) => this.#go(id),
    };
    return policyReport(parts(report, this), setting, asked.length > 0 ? asked : reportSections, handlers);
  }

  /** Without sort buttons: a report keeps the order of its document, and its reader few stops. */
  #table(part: Scope, setting: Setting): TemplateResult {
    const model = {
      scope: part,
      rows: rows(setting.report, part),
      columns: tableColumnNames,
      groupBy: 'guideline',
      stackAt: '640',
      search: false,
      filters: false,
      speaks: false,
      isTitled: part.group !== null,
    } as const;
    return indicatorTable(model, setting, null);
  }

  #go(id: string): void {
    const place = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    place?.scrollIntoView();
    place?.focus({preventScroll: true});
  }
}
