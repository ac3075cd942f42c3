import {html, type TemplateResult} from 'lit';
import {property} from '../base/property.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import {cdnFolder} from '../../render/embed/published-scripts.ts';
import {shareSubject} from '../../render/embed/share-subject.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPEShare} from '../../text/i18n/messages/es-PE/share.ts';
import {share} from './styles.ts';
import {indicatorShare} from './view.ts';
import {sharePanel, type ShareModel, type ShareContext} from './panel-model.ts';
import type {LoadedReport} from '../../load/parse.ts';
import type {SourceState} from '../base/report-source.ts';
import {ShareController} from './share-actions.ts';
import {ShareTarget} from './share-target.ts';
import type {Loading} from '../base/options.ts';
import {ReportElement} from '../base/report-element.ts';
import {version} from '../../load/version.ts';

/**
 * Lets the reader take away what another element shows: as a file, as code for another page, as a citation, as a link.
 * Asks the network for nothing: the figures are those of the element.
 *
 * @summary Downloads, embed codes, citation and link of what another element shows.
 * @slot - Fallback content, shown until there is something to share.
 * @csspart share - The disclosure.
 * @csspart toggle - What opens it.
 * @csspart panel - What it holds.
 * @csspart downloads - The files.
 * @csspart embed - The code for another page.
 * @csspart citation - The citation.
 * @csspart link - The address.
 * @csspart notice - What has come of the last thing that was done.
 * @fires {IndicatorDownloadEvent} indicator-download - A file was made: `format` says of which kind.
 * @fires {IndicatorShareEvent} indicator-share - A code, a citation or the link was copied or handed on: `kind` says which.
 */
export class IndicatorShare extends ReportElement {
  static override readonly messages = [...ReportElement.messages, esPEReport, esPEShare];
  static override styles = [...ReportElement.styles, share];

  /** Id of the element whose figures are shared; without it, the one around this, or the whole of its own data. */
  @property() for = '';
  /** Which files to offer, separated by spaces: `csv csv-excel json svg png`; without it, all. */
  @property() formats = '';
  /** Which codes to offer, separated by spaces: `module classic iframe html`; without it, all; `none` for none. */
  @property() shapes = '';
  /** Folder that the codes take the scripts from; without it, the public copy of this version. */
  @property() scripts = '';
  /** Address of a page that shows the same alone: for frames, citations and the link. */
  @property() page = '';

  /** `lazy` waits until the element is near the viewport. */
  @property() loading: Loading = 'lazy';

  readonly #target = new ShareTarget(this);
  readonly #desk = new ShareController(this, () => this.#offer);
  #offer: ShareModel | null = null;

  override get ready(): Promise<this> {
    if (this.#target.sharesOwnData) return super.ready;
    return this.#target.settled().then(async () => (await this.updateComplete, this));
  }

  protected override get state(): SourceState {
    return this.#target.element?.loaded ?? super.state;
  }

  /** The element that is shared tells of its own. */
  protected override problems(): readonly ReportProblem[] {
    return [];
  }

  protected override renderReport({report, origin}: LoadedReport, language: Locale): TemplateResult {
    const shared = shareSubject(report, this.#target.selection);
    this.#offer = shared && {subject: shared, report: report, url: origin.url, language};
    if (!this.#offer) return html`<slot></slot>`;
    return indicatorShare(sharePanel(this.#offer, this.#place, this.#desk), this.#desk, language);
  }

  get #place(): ShareContext {
    const {formats, shapes, scripts, page} = this;
    return {
      formats,
      shapes,
      scripts: scripts ? this.#absolute(scripts.replace(/\/?$/, '/')) : cdnFolder(version),
      page: page ? this.#absolute(page) : null,
      link: page ? this.#absolute(page) : this.#here,
      attributes: this.#target.attributes,
      canSend: 'share' in navigator,
      today: new Date().toISOString().slice(0, 10),
    };
  }

  /** This page, at the element that is shared. */
  get #here(): string {
    const id = this.#target.element?.id || this.id;
    const [page = ''] = this.ownerDocument.URL.split('#');
    return id ? `${page}#${encodeURIComponent(id)}` : page;
  }

  #absolute(address: string): string {
    const {baseURI} = this.ownerDocument;
    return URL.canParse(address, baseURI) ? new URL(address, baseURI).href : baseURI;
  }
}
