import {LitElement, noChange, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {property} from './property.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import {resolveLocale, type Locale} from '../../text/i18n/locale.ts';
import type {Pack} from '../../text/i18n/messages.ts';
import {esPENotice} from '../../text/i18n/messages/es-PE/status.ts';
import {adopt} from './adopt-styles.ts';
import {base} from './styles.ts';
import {tokens} from './tokens.ts';
import {shell} from './frame.ts';
import type {RenderResult} from './render-result.ts';
import type {FailedLoad, LoadedReport} from '../../load/parse.ts';
import {version} from '../../load/version.ts';
import {PrerenderedContent} from './prerendered.ts';
import {LoadEventDispatcher} from './load-events.ts';
import {closestLang} from './dom.ts';
import {renderSafely} from './render-result.ts';
import {ReportSource, type SourceHost, type SourceState} from './report-source.ts';
import {scheduleDraw} from './render-queue.ts';
import type {Loading, Textures, Theme} from './options.ts';

/**
 * What every element shares: where its data come from, its language, theme and failures. One hook: `renderReport`.
 *
 * @slot fallback - Fallback content whose place is kept when the data are shown: what stands below does not move.
 * @cssprop --indicator-font - Font family; the font of the page unless told.
 * @cssprop --indicator-text - Text.
 * @cssprop --indicator-text-muted - Text of less weight: codes, periods, notes, sources.
 * @cssprop --indicator-surface - Ground of cards and tables.
 * @cssprop --indicator-raised - Ground of headings inside them.
 * @cssprop --indicator-line - Hairlines between parts.
 * @cssprop --indicator-border - Outlines of buttons and boxes, and the mark of the figure before.
 * @cssprop --indicator-axis - Axes and their ticks.
 * @cssprop --indicator-track - Ground of a bar.
 * @cssprop --indicator-favourable - Bar and glyph of a change that was wanted.
 * @cssprop --indicator-favourable-ink - Text of a change that was wanted.
 * @cssprop --indicator-favourable-chip - Ground of its word.
 * @cssprop --indicator-unfavourable - Bar and glyph of a change that was not wanted.
 * @cssprop --indicator-unfavourable-ink - Text of a change that was not wanted.
 * @cssprop --indicator-unfavourable-chip - Ground of its word.
 * @cssprop --indicator-unchanged - Bar and glyph of no change, and of movement without a verdict.
 * @cssprop --indicator-unchanged-ink - Text of no change.
 * @cssprop --indicator-unchanged-chip - Ground of its word.
 * @cssprop --indicator-missing - Outline of what has no figure.
 * @cssprop --indicator-missing-ink - Text where a figure is missing.
 * @cssprop --indicator-focus - Ring around what has the focus.
 * @cssprop --indicator-link - Links.
 * @cssprop --indicator-space - Unit of all spacing.
 * @cssprop --indicator-radius - Corners.
 */
export abstract class IndicatorElement extends LitElement implements SourceHost {
  static readonly version = version;
  static readonly messages: readonly Pack[] = [esPENotice];
  static override styles: CSSResult[] = [tokens, base];

  /** A report, or a lone indicator, in the published format. Goes before every other source of data. */
  @property({attribute: false}) data: unknown = null;
  /** URL of a report. */
  @property() src = '';
  /** `sha256-…` of the document, which pins its edition: the browser refuses any other bytes. */
  @property() integrity = '';
  /** Largest document that is loaded, in bytes after decompression: 5 MB unless told. */
  @property({type: Number, attribute: 'max-bytes'}) maxBytes: number | null = null;
  /** BCP 47 tag of words and numbers, else the nearest `lang`, else the report's own language. */
  @property() locale = '';
  /** Level of the element's heading, 2 to 6; 0 for text that is no heading. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;
  /** `auto` follows the page's `color-scheme`. */
  @property({reflect: true}) theme: Theme = 'auto';
  /** Period to compare from, instead of the report's own. */
  @property() from = '';
  /** Period to compare to, instead of the report's own. */
  @property() to = '';
  /** `lazy` waits until the element is near the screen. */
  @property() loading: Loading = 'lazy';
  /** `off` draws without hatches and dots: for a host that has a second channel of its own. */
  @property() textures: Textures = 'on';

  protected readonly source = new ReportSource(this);
  readonly #loadEvents = new LoadEventDispatcher(this);
  readonly #prerendered = new PrerenderedContent();
  /** Safari has them since 17.4: before that, only the place that is kept for a card is missing. */
  readonly #states: Set<string> | undefined = this.attachInternals().states;
  #result: RenderResult = {status: 'idle'};
  /** When it is gone, it says that it loads: a word that flashes is worse than none. */
  #patience: 'whole' | 'going' | 'gone' = 'whole';

  /** Fulfilled when the element shows its data, or has said why it cannot. */
  get ready(): Promise<this> {
    return this.source.whenSettled().then(async () => (await this.updateComplete, this));
  }

  /** What it was given to show and where that came from; `null` while there is nothing. */
  get loaded(): LoadedReport | null {
    return this.state.status === 'ready' ? this.state : null;
  }

  /** Asks for newer data while those at hand stay; if there are none to be had, these are marked stale. */
  refresh(): void {
    this.source.refresh();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adopt(this, this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#prerendered.capture(this.shadowRoot);
    // What stands there already needs no place kept for it, and must be seen.
    if (this.#isEmptyHost) this.#states?.add('waiting');
    return adopt(this, this.shadowRoot ?? this.attachShadow({mode: 'open'}));
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const draw = (isFar: boolean): void => {
      if (isFar && this.#states?.has('waiting')) this.#states.add('far');
      super.scheduleUpdate();
    };
    return this.#defersRender ? void draw(false) : scheduleDraw(this, draw);
  }

  protected override render(): TemplateResult | typeof noChange {
    const {state} = this;
    const ready = state.status === 'ready';
    const messages = resolveLocale(
      this.locale || closestLang(this),
      ready ? state.report.defaultLanguage : '',
    );
    this.#result = ready
      ? renderSafely(state, () => this.renderReport(state, messages), this.problems(state))
      : state;
    if (!this.#defersRender) return shell(this.#result, messages, this.source, this.#prerendered.isPresent);
    if (this.#patience === 'whole' && !('isFar' in state)) this.#startLoadingDelay();
    return noChange;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#result.status === 'drawn') this.#prerendered.remove();
    if (this.#result.status !== 'loading') this.#states?.delete('waiting');
    this.#loadEvents.dispatch(this.#result);
  }

  get #isEmptyHost(): boolean {
    return !this.#prerendered.isPresent && ![...this.children].some(({localName}) => localName !== 'script');
  }

  /**
   * Nothing is drawn that nobody can see: data that come soon are all that a card draws. While the page is still parsed,
   * what it shows meanwhile may yet come.
   */
  get #defersRender(): boolean {
    const isAwaited = this.state.status === 'loading' && this.#states?.has('waiting');
    return (
      !!isAwaited &&
      this.#patience !== 'gone' &&
      this.#isEmptyHost &&
      this.ownerDocument.readyState !== 'loading'
    );
  }

  #startLoadingDelay(): void {
    this.#patience = 'going';
    setTimeout(() => {
      this.#patience = 'gone';
      if (this.state.status === 'loading') this.requestUpdate();
    }, 400);
  }

  protected get state(): SourceState {
    return this.source.state;
  }

  /** What the element draws of a report, or why it cannot. */
  protected abstract renderReport(ready: LoadedReport, language: Locale): TemplateResult | FailedLoad;

  /** The problems of what this element shows; by default all that cost the report something. */
  protected problems({problems}: LoadedReport): readonly ReportProblem[] {
    return problems.filter(({severity}) => severity !== 'warning');
  }
}
