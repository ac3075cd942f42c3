import {html, type TemplateResult} from 'lit';
import type {LoadedReport} from '../../load/parse.ts';
import {newerEditionSentence} from '../../text/edition/newer-edition.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {findIndicator} from '../../model/report/lookup.ts';
import type {Report} from '../../model/report/report.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {ReportElement} from '../base/report-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {editionMessages} from '../shared/edition/edition-annotations.ts';
import {editionStyles} from './edition.styles.ts';
import {LatestEdition} from './latest-edition.ts';
import {newerEdition} from './view.ts';

/** Draws an `<indicator-data follow-latest>`: the content of the page, and the announcement of a newer edition. */
export class EditionDrawing implements Drawing {
  static readonly styles = [editionStyles];
  static readonly messages = editionMessages;

  readonly #host: ReportElement;
  readonly #latest: LatestEdition;

  constructor(host: ReportElement) {
    this.#host = host;
    this.#latest = new LatestEdition(host);
  }

  get controllers(): readonly [LatestEdition] {
    return [this.#latest];
  }

  renderReport({report}: LoadedReport, locale: Locale): TemplateResult {
    this.#latest.watch(this.#host.isConnected ? report : null);
    const {newerReport} = this.#latest;
    if (!newerReport) return html`<slot></slot>`;
    const changes = newerEditionSentence(report, newerReport, this.#shown(report), locale);
    return html`<slot></slot>${newerEdition(newerReport, {url: report.latest, changes}, locale)}`;
  }

  /** The indicators that elements inside name with their `code`. */
  #shown(report: Report): readonly Indicator[] {
    const codes = [...this.#host.querySelectorAll('[code]')].map((element) => element.getAttribute('code'));
    const indicators = codes.map((code) => findIndicator(report, code ?? ''));
    return [...new Set(indicators)].filter((indicator) => indicator !== null);
  }
}
