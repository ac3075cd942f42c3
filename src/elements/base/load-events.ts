import type {LitElement} from 'lit';
import type {LoadError} from '../../model/report/load-error.ts';
import type {Report} from '../../model/report/report.ts';
import type {RenderResult} from './render-result.ts';
import {IndicatorErrorEvent, IndicatorLoadEvent} from './events.ts';

/** Tells the page what an element shows: one event per report, one per failure, none for a mere redraw. */
export class LoadEventDispatcher {
  readonly #host: LitElement;
  #report: Report | null = null;
  #failure: LoadError | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Called after each render with what came of it. */
  dispatch(outcome: RenderResult): void {
    const report = outcome.status === 'drawn' ? outcome.report : null;
    const failure = 'failure' in outcome && !('isReported' in outcome) ? outcome.failure : null;
    if (report && report !== this.#report) this.#host.dispatchEvent(new IndicatorLoadEvent(report));
    if (failure && !same(failure, this.#failure)) this.#host.dispatchEvent(new IndicatorErrorEvent(failure));
    this.#report = report;
    this.#failure = failure;
  }
}

function same(one: LoadError, other: LoadError | null): boolean {
  return (['code', 'url', 'attempt', 'detail'] as const).every((field) => one[field] === other?.[field]);
}
