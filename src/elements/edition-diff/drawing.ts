import {html, type TemplateResult} from 'lit';
import type {LoadedReport} from '../../load/parse.ts';
import {editionDiffWords} from '../../render/edition-diff/content.ts';
import {enDiff} from '../../text/i18n/messages/en/diff.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEDiff} from '../../text/i18n/messages/es-PE/diff.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import type {FigureElement} from '../base/figure-element.ts';
import {EarlierEdition} from './earlier-edition.ts';
import {diffStyles} from './styles.ts';
import {editionDiff} from './view.ts';

/** What the drawing reads of its element. */
interface DiffHost extends FigureElement {
  readonly from: string;
}

/** Draws an `<edition-diff>`. */
export class DiffDrawing implements Drawing {
  static readonly styles = [diffStyles];
  static readonly messages = [esPEDiff, enDiff, esPEReport, esPEDetails];

  readonly controllers: readonly [EarlierEdition];
  readonly #host: DiffHost;

  constructor(host: DiffHost) {
    this.#host = host;
    this.controllers = [new EarlierEdition(host)];
  }

  prepare(): Promise<void> | null {
    return this.controllers[0].follow(this.#host.from);
  }

  renderReport({report}: LoadedReport, locale: Locale): TemplateResult {
    const earlier = this.controllers[0].report;
    if (!earlier) return html`<p part="failure">${locale.t('diff.no-earlier')}</p>`;
    return editionDiff(editionDiffWords(earlier, report, locale), this.#host.headingLevel);
  }
}
