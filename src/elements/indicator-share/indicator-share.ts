import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {ReportProblem} from '../../model/report/problem.ts';
import {cdnFolder} from '../../render/embed/published-scripts.ts';
import {shareSubject} from '../../render/embed/share-subject.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPEShare} from '../../text/i18n/messages/es-PE/share.ts';
import {shareStyles} from './styles.ts';
import {indicatorShare} from './view.ts';
import {sharePanel, type ShareModel, type ShareContext} from './panel-model.ts';
import type {LoadedReport} from '../../load/parse.ts';
import type {SourceState} from '../base/source-state.ts';
import {ShareController} from './share-controller.ts';
import {ShareTarget} from './share-target.ts';
import type {Loading} from '../base/options.ts';
import {ReportElement, type RenderSettings} from '../base/report-element.ts';
import {version} from '../../load/version.ts';

/**
 * Panel to download, embed, cite and link the figures of another element. Makes no network request, except to pin an
 * edition: the figures are those of the element.
 *
 * @summary Downloads, embed codes, citation and link for the figures of another element.
 * @slot - Fallback content, shown until there are figures to share.
 * @csspart share - The disclosure.
 * @csspart toggle - Its summary.
 * @csspart panel - Its content.
 * @csspart downloads - Buttons that download files.
 * @csspart embed - Embed code.
 * @csspart citation - The citation.
 * @csspart link - Link to the page.
 * @csspart notice - Result of the last action.
 * @fires {IndicatorDownloadEvent} indicator-download - A file was downloaded; `format` is its format.
 * @fires {IndicatorShareEvent} indicator-share - A code, a citation or the link was copied or shared; `kind` is what was shared.
 */
export class IndicatorShare extends ReportElement {
  static override readonly kind = 'indicator-share';
  static override readonly messages = [...ReportElement.messages, esPEReport, esPEShare];
  static override styles = [...ReportElement.styles, shareStyles];

  /** Id of the shared element. Default: the nearest report element around this one, else the element's own data. */
  @property() for = '';
  /** Offered files, separated by spaces: `csv csv-excel json svg png`. Default: all. */
  @property() formats = '';
  /** Offered embed codes, separated by spaces: `module classic iframe html`, or `none`. Default: all. */
  @property() shapes = '';
  /** Folder of the scripts in embed codes. Default: the public copy of this version. */
  @property() scripts = '';
  /** URL of a page that shows the figures alone, for frames, citations and the link. */
  @property() page = '';

  /** `lazy` waits until the element is near the viewport. */
  @property() loading: Loading = 'lazy';

  protected override get renderSettings(): RenderSettings {
    return {isEager: this.loading === 'eager', hasPatterns: false};
  }

  readonly #target = new ShareTarget(this);
  readonly #controller = new ShareController(this, () => this.#model);
  #model: ShareModel | null = null;

  override get ready(): Promise<this> {
    if (this.#target.sharesOwnData) return super.ready;
    return this.#target.whenSettled().then(async () => (await this.updateComplete, this));
  }

  protected override get state(): SourceState {
    return this.#target.element?.loaded ?? super.state;
  }

  /** None: the shared element shows its own. */
  protected override problems(): readonly ReportProblem[] {
    return [];
  }

  protected override renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult {
    const subject = shareSubject(report, this.#target.selection);
    this.#model = subject && {subject, report, url: origin.url, locale};
    if (!this.#model) return html`<slot></slot>`;
    const panel = sharePanel(this.#model, this.#context, this.#controller);
    return indicatorShare(panel, this.#controller, locale);
  }

  get #context(): ShareContext {
    const {formats, shapes, scripts, page} = this;
    return {
      formats,
      shapes,
      scripts: scripts ? this.#absoluteUrl(scripts.replace(/\/?$/, '/')) : cdnFolder(version),
      page: page ? this.#absoluteUrl(page) : null,
      link: page ? this.#absoluteUrl(page) : this.#pageUrl,
      attributes: this.#target.attributes,
      canShareNatively: 'share' in navigator,
      today: new Date().toISOString().slice(0, 10),
    };
  }

  /** URL of this page with the id of the shared element. */
  get #pageUrl(): string {
    const id = this.#target.element?.id || this.id;
    const [page = ''] = this.ownerDocument.URL.split('#');
    return id ? `${page}#${encodeURIComponent(id)}` : page;
  }

  #absoluteUrl(url: string): string {
    const {baseURI} = this.ownerDocument;
    return URL.canParse(url, baseURI) ? new URL(url, baseURI).href : baseURI;
  }
}
