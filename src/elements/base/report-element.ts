import {hasOwn} from '../../model/own.ts';
import {noChange, type PropertyValues, type TemplateResult} from 'lit';
import type {LoadedReport} from '../../load/parse.ts';
import type {ReportJson} from '../../model/report/report-json.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {Translation} from '../../text/i18n/messages/translation.ts';
import {esPEStatus} from '../../text/i18n/messages/es-PE/status.ts';
import {loadAnnotations} from '../shared/edition/loaded-annotations.ts';
import {AvanceElement} from './avance-element.ts';
import type {Drawing, DrawingLoader} from './drawing/drawing.ts';
import {LazyDrawing, type NeededCode} from './drawing/lazy-drawing.ts';
import {LoadEventDispatcher} from './load-events.ts';
import {adviseAuthor} from './page/author-advice.ts';
import {LoadAnnouncer} from './page/load-announcer.ts';
import {PendingRender} from './pending-render.ts';
import {property} from './property.ts';
import {renderDrawing, type RenderResult} from './render-result.ts';
import {ReportSource} from './report-source.ts';
import type {SourceHost, SourceState} from './source-state.ts';
import {shell, shellStyles} from './shell.ts';

export interface RenderSettings {
  readonly isEager: boolean;
  readonly hasPatterns: boolean;
}

/**
 * Base class of elements that show a report: source, loading state, failures and events. Subclasses name the drawing,
 * whose code is loaded while the data are.
 *
 * @slot fallback - Fallback content whose place is kept when the data are shown: the content below does not move.
 */
export abstract class ReportElement extends AvanceElement implements SourceHost {
  static override readonly messages: readonly Translation[] = [esPEStatus];
  static override styles = [...AvanceElement.styles, shellStyles];

  /** Parsed JSON of a report or of a single indicator. Takes precedence over every other source. */
  @property({attribute: false}) data: ReportJson | object | null = null;
  /** URL of a report. */
  @property() src = '';
  /** `sha256-…` hash of the document, which pins its edition: other bytes are rejected. */
  @property({isStrict: true}) integrity = '';
  /** Largest document that is loaded, in bytes after decompression. Default: 5 MB. */
  @property({type: Number, attribute: 'max-bytes'}) maxBytes: number | null = null;
  /** Code of a place of the report, such as a region: its figures are shown. */
  @property() place = '';
  protected readonly source = new ReportSource(this, () => this.renderSettings.isEager);
  /** @internal */ readonly drawing = new LazyDrawing<Drawing>(this);
  readonly #loadEvents = new LoadEventDispatcher(this);
  readonly #pending = new PendingRender(this);
  readonly #announcer = new LoadAnnouncer(this, () => (this.drawing.retry(), this.source.retry()));
  #result: RenderResult = {status: 'idle'};

  /** Resolves when the element shows its data or the reason why it cannot. */
  get ready(): Promise<this> {
    return this.source.whenSettled().then(async () => (await this.drawing.whenDrawn(), this));
  }

  /** The report that is shown, with its origin; null while there is none. */
  get loaded(): LoadedReport | null {
    return this.state.status === 'ready' ? this.state : null;
  }

  /** Loads the report again. The current data stay, and are marked stale when the request fails. */
  refresh(): void {
    this.source.refresh();
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#pending.capture(this.shadowRoot);
    return super.createRenderRoot();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#pending.schedule(this.state, () => super.scheduleUpdate());
  }

  protected override render(): TemplateResult | typeof noChange {
    const {dataState, source, drawing} = this;
    const ready = dataState.status === 'ready' ? dataState : null;
    const language = this.loadLanguage(ready?.report.defaultLanguage);
    if (!isWaiting(dataState)) drawing.request(neededCode(this.drawingLoader, language, ready));
    if (isSwitching(this.#result, drawing)) return noChange;
    const locale = this.resolveLocale(ready?.report.defaultLanguage);
    const options = {...this.renderSettings, ...this.#pending.options, source, hasLanguage: !language};
    const result = this.drawFailure ?? renderState(this.state, drawing, locale, this);
    this.#result = this.#announcer.follow(result, locale, options);
    if (this.#pending.defer(this.state)) return noChange;
    return shell(this.#result, locale, {...options, ...this.#announcer.retrying});
  }

  protected override updated(_changed: PropertyValues): void {
    this.#pending.settle(this.#result);
    if (this.#loadEvents.dispatch(this.#result)) adviseAuthor(this);
  }

  protected get state(): SourceState {
    return this.drawing.stateWith(this.dataState);
  }

  protected get dataState(): SourceState {
    return this.source.state;
  }

  /** `isEager`: the report is requested at once. `hasPatterns`: the shadow root holds the patterns of bars. */
  protected get renderSettings(): RenderSettings {
    return {isEager: true, hasPatterns: false};
  }

  protected abstract get drawingLoader(): DrawingLoader;
}

/** The code that an element needs: words are those of its language, else those about the edition. */
function neededCode(
  loader: DrawingLoader,
  language: Promise<void> | null,
  ready: LoadedReport | null,
): NeededCode<Drawing> {
  return {loader, words: language ?? loadAnnotations(ready?.report), ready};
}

/** What an element shows in this state of its data and its code. */
function renderState(
  state: SourceState,
  drawing: LazyDrawing<Drawing>,
  locale: Locale,
  {constructor}: Element,
): RenderResult {
  const {kind} = constructor as typeof AvanceElement;
  return state.status === 'ready' ? renderDrawing(state, drawing.current, locale, kind) : state;
}

/** Whether the data are not requested yet. */
function isWaiting(state: SourceState): boolean {
  return state.status === 'idle' || hasOwn(state, 'isFar');
}

/** Whether the code of another language or view is being loaded: what is drawn stays until it is there. */
function isSwitching(result: RenderResult, drawing: LazyDrawing<Drawing>): boolean {
  return result.status === 'drawn' && drawing.missing?.status === 'loading';
}
