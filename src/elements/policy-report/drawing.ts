import type {ReactiveController, TemplateResult} from 'lit';
import type {LoadedReport} from '../../load/parse.ts';
import type {PeriodOverride} from '../../model/analysis/comparison.ts';
import {filterByOrganization} from '../../model/analysis/responsible.ts';
import {topLevelScopes, type Scope} from '../../model/analysis/scope.ts';
import {findGroup, findIndicator} from '../../model/report/lookup.ts';
import type {Report} from '../../model/report/report.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPESeries} from '../../text/i18n/messages/es-PE/series.ts';
import {comparableSentence} from '../../text/sentence/finding.ts';
import type {FigureElement} from '../base/figure-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {IndicatorFilterEvent, IndicatorPeriodChangeEvent} from '../base/reader-events.ts';
import {announce} from '../base/page/announcer.ts';
import {RowLimit} from '../base/page/row-limit.ts';
import {legendStyles} from '../indicator-legend/styles.ts';
import {plainTable} from '../indicator-table/plain-table.ts';
import {tableStyles} from '../indicator-table/styles.ts';
import {findingStyles} from '../objective-summary/finding.styles.ts';
import {rowId} from '../shared/row-id.ts';
import {FocusableScrollAreas} from '../shared/scroll-regions.ts';
import {places} from '../shared/place/loaded-places.ts';
import {loadStatistics} from '../shared/statistics/loaded-statistics.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {reportControls, type ReportControls} from './controls.ts';
import {SectionNavigation} from './section-navigation.ts';
import {reportStyles} from './styles.ts';
import {policyReport, type ReportTable} from './view.ts';

/** What the drawing reads of its element. */
interface ReportHost extends FigureElement {
  readonly sections: string;
  readonly noAddress: boolean;
  readonly setReaderPeriods: (periods: PeriodOverride) => void;
}

interface ReportParts {
  readonly scopes: readonly Scope[];
  /** The scopes with the indicators of the selected organization. */
  readonly shown: readonly Scope[];
  /** A table per shown scope. */
  readonly tables: readonly ReportTable[];
}

/** Draws a `<policy-report>` as one document. */
export class ReportDrawing implements Drawing {
  static readonly styles = [variationBarStyles, legendStyles, findingStyles, tableStyles, reportStyles];
  static readonly messages = [esPESeries, esPEReport, esPEExplanation, esPEDetails];

  readonly controllers: readonly ReactiveController[];
  readonly #host: ReportHost;
  readonly #sections: SectionNavigation;
  readonly #rows: RowLimit;
  #cached: {readonly key: readonly unknown[]; readonly parts: ReportParts} | null = null;
  #report: Report | null = null;
  #organization = '';
  #isContentsOpen = false;
  #hasNewFigures = false;

  constructor(host: ReportHost) {
    this.#host = host;
    this.#rows = new RowLimit(host, '.undrawn');
    this.#sections = new SectionNavigation(host, (key) => this.#elementIdFor(key), this.#rows.remove);
    this.controllers = [this.#rows, this.#sections, new FocusableScrollAreas(host)];
  }

  prepare({report}: LoadedReport): Promise<void> | null {
    return loadStatistics(report);
  }

  renderReport({report}: LoadedReport, locale: Locale): TemplateResult {
    this.#report = report;
    const {headingLevel, periods, sections} = this.#host;
    const context = {report, locale, headingLevel};
    const {scopes, shown, tables} = this.#parts(report, periods);
    if (this.#hasNewFigures) this.#announceFigures(shown, locale);
    const handlers = {
      tables: takeTables(tables, this.#rows),
      goTo: this.#sections.goTo,
      isOpen: this.#isContentsOpen,
      toggle: this.#toggleContents,
      controls: reportControls(scopes, this.#controls, context),
    };
    return policyReport(shown, context, sections, handlers);
  }

  /** The parts of the report. The same records are returned again, so that their rows are not rendered again. */
  #parts(report: Report, periods: PeriodOverride): ReportParts {
    const key = [report, periods.from, periods.to, this.#organization];
    if (this.#cached?.key.every((entry, index) => entry === key[index])) return this.#cached.parts;
    const scopes = topLevelScopes(places()?.withRowNames(report) ?? report, periods);
    const shown = filterByOrganization(scopes, this.#organization, report);
    const parts = {scopes, shown, tables: shown.map((scope) => plainTable(report, scope))};
    this.#cached = {key, parts};
    return parts;
  }

  /** Id of the row of an indicator, or of the section of a group; empty when unknown. */
  #elementIdFor(key: string): string {
    const report = this.#report;
    const indicator = report && findIndicator(report, key);
    if (indicator) return rowId(indicator.id);
    return (report && findGroup(report, key)?.id) ?? '';
  }

  /** After the reader's choice of periods or organization: how many indicators can be compared, and when. */
  #announceFigures(shown: readonly Scope[], locale: Locale): void {
    this.#hasNewFigures = false;
    const assessments = shown.flatMap((scope) => scope.assessments);
    announce(this.#host, comparableSentence(assessments, locale));
  }

  readonly #toggleContents = (): void => {
    this.#isContentsOpen = !this.#isContentsOpen;
    this.#host.requestUpdate();
  };

  get #controls(): ReportControls {
    return {
      periods: this.#host.periods,
      organization: this.#organization,
      setPeriods: this.#setPeriods,
      setOrganization: this.#setOrganization,
    };
  }

  readonly #setPeriods = (from: string, to: string): void => {
    this.#hasNewFigures = true;
    this.#host.setReaderPeriods({from, to});
    this.#host.dispatchEvent(new IndicatorPeriodChangeEvent(from, to));
  };

  readonly #setOrganization = (organization: string): void => {
    this.#hasNewFigures = true;
    this.#organization = organization;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new IndicatorFilterEvent('', {organization}));
  };
}

/** The first tables, with as many rows in all as are drawn. */
function takeTables(tables: readonly ReportTable[], limit: RowLimit): readonly ReportTable[] {
  let remaining = limit.of(tables.reduce((total, {rows}) => total + rows.length, 0));
  return tables.flatMap((table) => {
    const taken = remaining > 0 ? [{...table, limit: remaining}] : [];
    remaining -= table.rows.length;
    return taken;
  });
}
