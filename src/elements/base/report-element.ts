import {noChange, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {FailedLoad, LoadedReport} from '../../load/parse.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import type {ReportJson} from '../../model/report/report-json.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {Translation} from '../../text/i18n/messages/translation.ts';
import {esPEStatus} from '../../text/i18n/messages/es-PE/status.ts';
import {AvanceElement} from './avance-element.ts';
import {LoadEventDispatcher} from './load-events.ts';
import {PendingRender} from './pending-render.ts';
import {scheduleDraw} from './render-queue.ts';
import {renderSafely, type RenderResult} from './render-result.ts';
import {ReportSource} from './report-source.ts';
import type {SourceHost, SourceState} from './source-state.ts';
import {shell} from './shell.ts';

export interface RenderSettings {
  readonly isEager: boolean;
  readonly hasPatterns: boolean;
}

/**
 * Base class of elements that show a report: source, loading state, failures and events. Subclasses implement
 * `renderReport`.
 *
 * @slot fallback - Fallback content whose place is kept when the data are shown: the content below does not move.
 */
export abstract class ReportElement extends AvanceElement implements SourceHost {
  static override readonly messages: readonly Translation[] = [esPEStatus];

  /** Parsed JSON of a report or of a single indicator. Takes precedence over every other source. */
  @property({attribute: false}) data: ReportJson | object | null = null;
  /** URL of a report. */
  @property() src = '';
  /** `sha256-…` hash of the document, which pins its edition: other bytes are rejected. */
  @property() integrity = '';
  /** Largest document that is loaded, in bytes after decompression. Default: 5 MB. */
  @property({type: Number, attribute: 'max-bytes'}) maxBytes: number | null = null;

  protected readonly source = new ReportSource(this, () => this.renderSettings.isEager);
  readonly #loadEvents = new LoadEventDispatcher(this);
  readonly #pending = new PendingRender(this);
  #result: RenderResult = {status: 'idle'};

  /** Resolves when the element shows its data or the reason why it cannot. */
  get ready(): Promise<this> {
    return this.source.whenSettled().then(async () => (await this.updateComplete, this));
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
    if (this.#pending.isDeferred(this.state)) return void super.scheduleUpdate();
    return scheduleDraw(this, (isFar) => {
      if (isFar) this.#pending.markFar();
      super.scheduleUpdate();
    });
  }

  protected override render(): TemplateResult | typeof noChange {
    const {state, source, renderSettings} = this;
    const locale = this.resolveLocale(this.loaded?.report.defaultLanguage);
    this.#result =
      state.status === 'ready'
        ? renderSafely(state, () => this.renderReport(state, locale), this.problems(state))
        : state;
    if (this.#pending.defer(state)) return noChange;
    const {isPrerendered} = this.#pending;
    return shell(this.#result, locale, {source, ...renderSettings, isPrerendered});
  }

  protected override updated(_changed: PropertyValues): void {
    this.#pending.settle(this.#result);
    this.#loadEvents.dispatch(this.#result);
  }

  protected get state(): SourceState {
    return this.source.state;
  }

  /** `isEager`: the report is requested at once. `hasPatterns`: the shadow root holds the patterns of bars. */
  protected get renderSettings(): RenderSettings {
    return {isEager: true, hasPatterns: false};
  }

  /** Template for a report, or the reason why it cannot be shown. */
  protected abstract renderReport(ready: LoadedReport, locale: Locale): TemplateResult | FailedLoad;

  /** Problems of the data that are shown. Default: every problem of the report except warnings. */
  protected problems({problems}: LoadedReport): readonly ReportProblem[] {
    return problems.filter(({severity}) => severity !== 'warning');
  }
}
