import {html, nothing, type TemplateResult} from 'lit';
import type {LoadedReport} from '../../load/parse.ts';
import {scope} from '../../model/analysis/scope.ts';
import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import {showsSingleIndicator} from '../../render/embed/subject-tags.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {registerMessages} from '../../text/i18n/translations.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import type {PanelDrawing, PanelHost} from './panel.ts';
import {shareSelection} from './selection.ts';
import {ShareTarget} from './share-target.ts';
import {shareStyles} from './styles.ts';

/** Draws an `<indicator-share>`: a disclosure, whose content is loaded when the reader opens it. */
export class ShareDrawing implements Drawing {
  static readonly styles = [shareStyles];
  static readonly messages = [];

  readonly target: ShareTarget;
  readonly #host: PanelHost;
  #panel: PanelDrawing | null = null;
  #loading: Promise<void> | null = null;
  #hasFailed = false;

  constructor(host: PanelHost) {
    this.#host = host;
    this.target = new ShareTarget(host);
  }

  /** Opens the panel. Resolves when its content is there, or did not load. */
  async open(): Promise<void> {
    const details = this.#host.renderRoot.querySelector('details');
    if (details) details.open = true;
    await this.#loadPanel();
    await this.#host.updateComplete;
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult {
    const selection = shareSelection(this.target.element);
    const {tag, code} = selection;
    const shown = showsSingleIndicator(tag) ? findIndicatorOrFirst(report, code) : scope(report, code);
    if (!shown) return html`<slot></slot>`;
    const figures = {selection, report, url: origin.url, locale};
    return html`<details class="share" part="share" @toggle=${this.#handleToggle}>
      <summary part="toggle">${locale.t('share.title')}</summary>
      ${this.#panel ? this.#panel.render(figures) : this.#notice(locale)}
    </details>`;
  }

  /** None: the shared element shows its own. */
  problems(): [] {
    return [];
  }

  #notice({t}: Locale): TemplateResult | typeof nothing {
    if (!this.#loading && !this.#hasFailed) return nothing;
    return html`<p>${t(this.#hasFailed ? 'error.script' : 'status.loading')}</p>`;
  }

  /** Renders again on open: attributes of the shared element may have changed without an event. */
  readonly #handleToggle = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) void this.#loadPanel();
  };

  #loadPanel(): Promise<void> {
    this.#loading ??= this.#importPanel().finally(() => {
      this.#loading = null;
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
    return this.#loading;
  }

  async #importPanel(): Promise<void> {
    this.#hasFailed = false;
    try {
      const {PanelDrawing} = await import('./panel.ts');
      PanelDrawing.messages.forEach(registerMessages);
      this.#host.adoptDrawingStyles([shareStyles, PanelDrawing.styles]);
      this.#panel ??= new PanelDrawing(this.#host, this.target);
    } catch {
      this.#hasFailed = true;
    }
  }
}
