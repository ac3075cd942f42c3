import type {CSSResult, ReactiveController, ReactiveControllerHost} from 'lit';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../../load/parse.ts';
import {registerMessages} from '../../../text/i18n/translations.ts';
import type {SourceState} from '../source-state.ts';
import type {AnyDrawing, DrawingClass, DrawingLoader} from './drawing.ts';

/** An element whose drawing is loaded on first use. */
interface DrawingHost extends ReactiveControllerHost {
  readonly isUpdatePending: boolean;
  /** Adopts the style sheets of the drawing after those of the element. */
  adoptDrawingStyles(styles: readonly CSSResult[]): void;
}

/** Code that an element needs now. */
export interface NeededCode<D> {
  readonly loader: DrawingLoader<never, D>;
  /** Messages, or words about the edition, that are being loaded; null when they are there. */
  readonly words: Promise<void> | null;
  /** Data to draw; null when there are none yet. */
  readonly ready: LoadedReport | null;
}

/** Classes that are loaded, by their loader. Later elements are drawn without a wait. */
const loadedClasses = new Map<unknown, unknown>();

/** The drawing of one element. Loads the code that the element needs, and updates the element when it has arrived. */
export class LazyDrawing<D extends AnyDrawing> {
  readonly #host: DrawingHost;
  readonly #loading = new Set<Promise<unknown>>();
  #loader: DrawingLoader<never, D> | null = null;
  #current: D | null = null;
  #error = '';

  constructor(host: DrawingHost) {
    this.#host = host;
  }

  /** Null until the code is loaded. */
  get current(): D | null {
    return this.#current;
  }

  /** State of the code: null when nothing is missing. */
  get missing(): {readonly status: 'loading'} | FailedLoad | null {
    if (this.#loading.size > 0) return {status: 'loading'};
    return this.#error ? loadFailure('script', {url: null, attempt: 1}, this.#error) : null;
  }

  /** State of an element whose data are in `state`, and of its code while that is missing. */
  stateWith(state: SourceState): SourceState {
    return state.status === 'ready' || state.status === 'failed' ? (this.missing ?? state) : state;
  }

  /** Loads what is missing. An old drawing stays until the new one is there. */
  request({loader, words, ready}: NeededCode<D>): void {
    this.#waitFor(words);
    if (loader !== this.#loader) this.#load(loader);
    if (ready && !this.missing) this.#waitFor(prepare(this.#current, ready));
  }

  /** Loads again what did not load. */
  retry(): void {
    if (!this.#error) return;
    this.#error = '';
    this.#loader = null;
    this.#host.requestUpdate();
  }

  /** Resolves when no code is missing, or did not load, and the last update of the element has run. */
  async whenDrawn(): Promise<void> {
    while (this.#host.isUpdatePending || this.#loading.size > 0) {
      await this.#host.updateComplete;
      await Promise.allSettled(this.#loading);
    }
  }

  #load(loader: DrawingLoader<never, D>): void {
    this.#loader = loader;
    const loaded = (loadedClasses.get(loader) as DrawingClass<never, D> | undefined) ?? loader();
    const create = (drawingClass: DrawingClass<never, D>): void => {
      if (loader === this.#loader) this.#create(loader, drawingClass);
    };
    if (loaded instanceof Promise) this.#waitFor(loaded.then(create));
    else create(loaded);
  }

  #waitFor(code: Promise<unknown> | null): void {
    if (!code || this.#loading.has(code)) return;
    this.#loading.add(code);
    const settle = (): void => {
      this.#loading.delete(code);
      this.#host.requestUpdate();
    };
    code.then(settle, (error: unknown) => {
      this.#error = String(error);
      settle();
    });
  }

  #create(loader: DrawingLoader<never, D>, drawingClass: DrawingClass<never, D>): void {
    if (!loadedClasses.has(loader)) drawingClass.messages.forEach(registerMessages);
    loadedClasses.set(loader, drawingClass);
    for (const controller of controllersOf(this.#current)) {
      controller.hostDisconnected?.();
      this.#host.removeController(controller);
    }
    // The type of a loader names the element that its class accepts.
    this.#current = new drawingClass(this.#host as never);
    this.#host.adoptDrawingStyles(drawingClass.styles);
  }
}

/** Loads further code that a drawing needs. Ignores a `prepare` that a page has added to `Object.prototype`. */
function prepare(drawing: AnyDrawing | null, ready: LoadedReport): Promise<unknown> | null {
  return typeof drawing?.prepare === 'function' ? drawing.prepare(ready) : null;
}

/** The controllers of a drawing. Ignores a value that a page has added to `Object.prototype`. */
function controllersOf(drawing: AnyDrawing | null): readonly ReactiveController[] {
  return Array.isArray(drawing?.controllers) ? drawing.controllers : [];
}
