import type {LitElement} from 'lit';
import {browserEnvironment} from '../../load/environment.ts';
import type {LoadError} from '../../model/report/load-error.ts';
import type {Report} from '../../model/report/report.ts';
import {failureLog} from '../../text/sentence/error.ts';
import {IndicatorErrorEvent, IndicatorLoadEvent} from './events.ts';
import type {RenderResult} from './render-result.ts';

const warned = new Set<string>();

/** Names a failure in the console, once. The report store names those of a document that is not there or not a report. */
function warnOnce(failure: LoadError): void {
  const text = failureLog(failure);
  const isOfElement =
    failure.url === null || /^(bad-record|internal|script|unknown-code)$/.test(failure.code);
  if (!isOfElement || warned.has(text)) return;
  warned.add(text);
  browserEnvironment.warn(text);
}

/** Dispatches one event per report and one per failure; none when an element only renders again. */
export class LoadEventDispatcher {
  readonly #host: LitElement;
  #report: Report | null = null;
  #failure: LoadError | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Called after each render with its result. */
  dispatch(result: RenderResult): void {
    const report = result.status === 'drawn' ? result.report : null;
    const failure = 'failure' in result && !('isReported' in result) ? result.failure : null;
    if (report && report !== this.#report) this.#host.dispatchEvent(new IndicatorLoadEvent(report));
    if (failure && !isSame(failure, this.#failure)) {
      warnOnce(failure);
      this.#host.dispatchEvent(new IndicatorErrorEvent(failure));
    }
    this.#report = report;
    this.#failure = failure;
  }
}

function isSame(failure: LoadError, previous: LoadError | null): boolean {
  return (['code', 'url', 'attempt', 'detail'] as const).every(
    (field) => failure[field] === previous?.[field],
  );
}
