import {hasOwn} from '../../model/own.ts';
import type {LitElement} from 'lit';
import type {LoadError} from '../../model/report/load-error.ts';
import type {Report} from '../../model/report/report.ts';
import {failureLog} from '../../text/sentence/error.ts';
import {warnOnce} from './page/author-warning.ts';
import {IndicatorErrorEvent, IndicatorLoadEvent} from './events.ts';
import type {RenderResult} from './render-result.ts';

/**
 * Names a failure in the console, once, and what its author can do in the page. The report store names those of a document
 * that is not there or not a report.
 */
function warnOfFailure(failure: LoadError): void {
  // Without that file, the line of the report store remains.
  if (/^(blocked|network)/.test(failure.code))
    void import('./page/host-cause.ts').then(
      ({warnOfCause}) => warnOfCause(failure),
      () => null,
    );
  if (failure.url === null || /^(bad-record|internal|script|unknown)/.test(failure.code))
    warnOnce(failureLog(failure));
}

/** Dispatches one event per report and one per failure; none when an element only renders again. */
export class LoadEventDispatcher {
  readonly #host: LitElement;
  #report: Report | null = null;
  #failure: LoadError | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Called after each render with its result. Returns whether a report is drawn for the first time. */
  dispatch(result: RenderResult): boolean {
    const report = result.status === 'drawn' ? result.report : null;
    const failure = hasOwn(result, 'failure') && !Object.hasOwn(result, 'isReported') ? result.failure : null;
    const isFirst = report !== null && this.#report === null;
    if (report !== null && report !== this.#report) this.#host.dispatchEvent(new IndicatorLoadEvent(report));
    if (failure && !isSameFailure(failure, this.#failure)) {
      warnOfFailure(failure);
      this.#host.dispatchEvent(new IndicatorErrorEvent(failure));
    }
    this.#report = report;
    this.#failure = failure;
    return isFirst;
  }
}

/** Whether two failures are one: elements that render again have it twice. */
export function isSameFailure(failure: LoadError, previous: LoadError | null): boolean {
  return (['code', 'url', 'attempt', 'detail'] as const).every(
    (field) => failure[field] === previous?.[field],
  );
}
