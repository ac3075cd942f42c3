import type {LoadError} from '../../model/report/load-error.ts';
import type {Report} from '../../model/report/report.ts';
import {bubbling} from './dom.ts';
import type {
  IndicatorEditionEvent,
  IndicatorSelectEvent,
  IndicatorNavigateEvent,
  IndicatorPeriodChangeEvent,
  IndicatorSortEvent,
  IndicatorFilterEvent,
  IndicatorDownloadEvent,
  IndicatorShareEvent,
  PlaceSelectEvent,
} from './reader-events.ts';

/** An element shows a report. */
export class IndicatorLoadEvent extends Event {
  readonly report: Report;

  constructor(report: Report) {
    super('indicator-load', bubbling);
    this.report = report;
  }
}

/** An element cannot show its data, or only a part of them. Once per failure. */
export class IndicatorErrorEvent extends Event {
  /** Code, URL and number of the attempt, with details for developers and the problems of the document. */
  readonly error: LoadError;

  constructor(error: LoadError) {
    super('indicator-error', bubbling);
    this.error = error;
  }
}

export type * from './reader-events.ts';

declare global {
  interface HTMLElementEventMap {
    'indicator-load': IndicatorLoadEvent;
    'indicator-error': IndicatorErrorEvent;
    'indicator-edition': IndicatorEditionEvent;
    'indicator-select': IndicatorSelectEvent;
    'indicator-navigate': IndicatorNavigateEvent;
    'indicator-period-change': IndicatorPeriodChangeEvent;
    'indicator-sort': IndicatorSortEvent;
    'indicator-filter': IndicatorFilterEvent;
    'indicator-download': IndicatorDownloadEvent;
    'indicator-share': IndicatorShareEvent;
    'place-select': PlaceSelectEvent;
  }
}
