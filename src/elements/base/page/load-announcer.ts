import {hasOwn} from '../../../model/own.ts';
import type {LitElement} from 'lit';
import type {FailedLoad} from '../../../load/parse.ts';
import {failureText} from '../../../text/sentence/error.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {isSameFailure} from '../load-events.ts';
import type {RenderResult} from '../render-result.ts';
import {announce} from './announcer.ts';

/** What the announcement of loading depends on. */
interface LoadingElement {
  readonly source: {readonly isOutermost: boolean};
  /** Prerendered content is shown. */
  readonly isPrerendered: boolean;
  /** The messages of the element's language are there. */
  readonly hasLanguage: boolean;
}

/** Time in ms before loading is announced. */
const loadingMs = 500;

/**
 * Announces loading that takes long, its end, and a failure, each once. While the reader repeats a failed request, the
 * failure stays with its button, and so does the focus; then the heading of the content gets the focus.
 */
export class LoadAnnouncer {
  readonly #host: LitElement;
  readonly #retry: () => void;
  #failed: FailedLoad | null = null;
  #isRetrying = false;
  #loading: ReturnType<typeof setTimeout> | undefined;
  #hasAnnounced = false;

  /** `retry` requests again what failed. */
  constructor(host: LitElement, retry: () => void) {
    this.#host = host;
    this.#retry = (): void => {
      this.#isRetrying = true;
      retry();
    };
  }

  /** Whether the answer to a request that the reader has repeated is not there yet, and how it is repeated. */
  get retrying(): {readonly isRetrying: boolean; readonly retry: () => void} {
    return {isRetrying: this.#isRetrying, retry: this.#retry};
  }

  /** Called in each render with its result. Returns what is shown. */
  follow(result: RenderResult, locale: Locale, element: LoadingElement): RenderResult {
    if (result.status === 'loading') {
      if (!hasOwn(result, 'isFar') && this.#isAnnounced(element)) this.#startLoading(locale);
      return (this.#isRetrying && this.#failed) || result;
    }
    if (this.#loading) clearTimeout(this.#loading);
    this.#loading = undefined;
    if (result.status === 'failed') this.#fail(result, locale);
    else this.#draw(locale);
    this.#isRetrying = this.#hasAnnounced = false;
    return result;
  }

  /** Whether loading is announced: by one element of those that wait for the same report. */
  #isAnnounced({isPrerendered, hasLanguage, source}: LoadingElement): boolean {
    return this.#isRetrying || (hasLanguage && source.isOutermost && !isPrerendered);
  }

  #startLoading({t}: Locale): void {
    this.#loading ??= setTimeout(() => {
      this.#hasAnnounced = true;
      announce(this.#host, t('status.loading'));
    }, loadingMs);
  }

  #fail(result: FailedLoad, locale: Locale): void {
    const {failure} = result;
    const isNew = !isSameFailure(failure, this.#failed?.failure ?? null);
    this.#failed = result;
    // An element whose provider failed is silent: the provider announces it.
    if (!isNew || (hasOwn(result, 'isReported') && !this.#isRetrying)) return;
    const {title, advice} = failureText(failure, locale);
    announce(this.#host, `${title}. ${advice}`);
  }

  #draw({t}: Locale): void {
    this.#failed = null;
    if (this.#hasAnnounced) announce(this.#host, t('status.loaded'));
    if (this.#isRetrying && this.#host.shadowRoot?.activeElement?.part.contains('retry'))
      void this.#host.updateComplete.then(() => this.#focusContent());
  }

  #focusContent(): void {
    const root = this.#host.renderRoot;
    const place = root.querySelector<HTMLElement>('.heading') ?? root.querySelector<HTMLElement>('.root');
    place?.setAttribute('tabindex', '-1');
    place?.focus();
  }
}
