import type {LoadError, LoadErrorCode} from '../../model/report/load-error.ts';
import type {Report} from '../../model/report/report.ts';

const bubbling = {bubbles: true, composed: true} as const;

/** The element shows a report. */
export class IndicatorLoadEvent extends Event {
  readonly report: Report;

  constructor(report: Report) {
    super('indicator-load', bubbling);
    this.report = report;
  }
}

/** The element cannot show what it was asked for, or not all of it. Once per failure. */
export class IndicatorErrorEvent extends Event {
  readonly code: LoadErrorCode;
  readonly url: string | null;
  readonly attempt: number;
  /** The whole story: the machine's detail and the problems of the document. */
  readonly failure: LoadError;

  constructor(failure: LoadError) {
    super('indicator-error', bubbling);
    this.code = failure.code;
    this.url = failure.url;
    this.attempt = failure.attempt;
    this.failure = failure;
  }
}

/** There is a later edition than the one that a page pins. What is shown stays. */
export class IndicatorEditionEvent extends Event {
  /** The later report. */
  readonly report: Report;
  readonly url: string;

  constructor(report: Report, url: string) {
    super('indicator-edition', bubbling);
    this.report = report;
    this.url = url;
  }
}

/** The reader chose an indicator. */
export class IndicatorSelectEvent extends Event {
  readonly code: string;

  constructor(code: string) {
    super('indicator-select', bubbling);
    this.code = code;
  }
}

/** The reader takes the figures away as a file. */
export class IndicatorDownloadEvent extends Event {
  readonly format: string;

  constructor(format: string) {
    super('indicator-download', bubbling);
    this.format = format;
  }
}

/** The reader copies a code, a citation or the address, or hands them on. */
export class IndicatorShareEvent extends Event {
  readonly kind: string;

  constructor(kind: string) {
    super('indicator-share', bubbling);
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'indicator-load': IndicatorLoadEvent;
    'indicator-error': IndicatorErrorEvent;
    'indicator-edition': IndicatorEditionEvent;
    'indicator-select': IndicatorSelectEvent;
    'indicator-download': IndicatorDownloadEvent;
    'indicator-share': IndicatorShareEvent;
  }
}
