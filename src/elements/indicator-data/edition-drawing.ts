import {html, nothing, type TemplateResult} from 'lit';
import type {LoadedReport} from '../../load/parse.ts';
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
    return html`<slot></slot>${newerReport ? newerEdition(newerReport, report.latest, locale) : nothing}`;
  }
}
