import {nothing, type TemplateResult} from 'lit';
import {shareSubject} from '../../render/embed/share-subject.ts';
import {enShare} from '../../text/i18n/messages/en/share.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPEShare} from '../../text/i18n/messages/es-PE/share.ts';
import {parseUrl} from '../base/dom.ts';
import type {ReportElement} from '../base/report-element.ts';
import {shareAttributes} from './attributes.ts';
import {panelStyles} from './panel.styles.ts';
import {sharePanel, type ShareContext, type SharedFigures, type ShareModel} from './panel-model.ts';
import {ShareController} from './share-controller.ts';
import type {ReportElementLike, ShareTarget} from './share-target.ts';
import {sharePanelView} from './view.ts';

/** What the panel reads of its element. */
export interface PanelHost extends ReportElement {
  for: string;
  readonly formats: string;
  readonly shapes: string;
  readonly scripts: string;
  readonly page: string;
}

/** The content of an opened `<indicator-share>`. */
export class PanelDrawing {
  static readonly styles = panelStyles;
  static readonly messages = [esPEReport, esPEShare, enShare, esPEDetails];

  readonly #host: PanelHost;
  readonly #target: ShareTarget;
  readonly #controller: ShareController;
  #model: ShareModel | null = null;

  constructor(host: PanelHost, target: ShareTarget) {
    this.#host = host;
    this.#target = target;
    this.#controller = new ShareController(host, () => this.#model);
  }

  render({selection, ...figures}: SharedFigures): TemplateResult | typeof nothing {
    const {element} = this.#target;
    const subject = shareSubject(figures.report, selection);
    if (!subject) return nothing;
    const model = {...figures, subject, element};
    this.#model = model;
    const panel = sharePanel(model, this.#context(element), this.#controller);
    return sharePanelView(panel, this.#controller, model.locale);
  }

  #context(sharedElement: ReportElementLike | null): ShareContext {
    const {formats, shapes, scripts, page} = this.#host;
    return {
      formats,
      shapes,
      scripts: this.#absoluteUrl(scripts.replace(/\/?$/, '/')),
      page: page ? this.#absoluteUrl(page) : null,
      link: page ? this.#absoluteUrl(page) : this.#pageUrl(sharedElement),
      attributes: shareAttributes(sharedElement),
      canShareNatively: 'share' in navigator,
      today: new Date().toISOString().slice(0, 10),
    };
  }

  /** URL of this page with the id of the shared element. */
  #pageUrl(sharedElement: ReportElementLike | null): string {
    const id = sharedElement?.id || this.#host.id;
    const [page = ''] = this.#host.ownerDocument.URL.split('#');
    return id ? `${page}#${encodeURIComponent(id)}` : page;
  }

  #absoluteUrl(url: string): string {
    const {baseURI} = this.#host.ownerDocument;
    return parseUrl(url, baseURI)?.href ?? baseURI;
  }
}
