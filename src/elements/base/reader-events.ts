import type {Report} from '../../model/report/report.ts';
import {bubbling} from './dom.ts';

/** A newer edition than the pinned one exists. The shown report does not change. */
export class IndicatorEditionEvent extends Event {
  /** The newer report. */
  readonly report: Report;
  readonly url: string;

  constructor(report: Report, url: string) {
    super('indicator-edition', bubbling);
    this.report = report;
    this.url = url;
  }
}

/** The reader selects an indicator. */
export class IndicatorSelectEvent extends Event {
  /** Empty when the reader has cleared the selection. */
  readonly indicatorId: string;
  /** Null when the indicator has no code. */
  readonly code: string | null;

  constructor(indicatorId: string, code: string | null) {
    super('indicator-select', bubbling);
    this.indicatorId = indicatorId;
    this.code = code;
  }
}

/** The reader selects a place, on a map or in a field. Cancelled: no element changes its place. */
export class PlaceSelectEvent extends Event {
  /** Code of the place; empty for the whole, and when the reader has cleared the selection. */
  readonly code: string;
  /** In the language of the element; empty for no place. */
  readonly name: string;

  constructor(code: string, name: string) {
    super('place-select', {...bubbling, cancelable: true});
    this.code = code;
    this.name = name;
  }
}

/**
 * The reader goes to a section, an indicator or a slide. Cancelled: the element shows it, and the address of the page does
 * not change.
 */
export class IndicatorNavigateEvent extends Event {
  /** Code or id of the section or indicator, or the key of the slide: what the fragment of the address becomes. */
  readonly address: string;

  constructor(address: string) {
    super('indicator-navigate', {...bubbling, cancelable: true});
    this.address = address;
  }
}

/** The reader selects the periods to compare. */
export class IndicatorPeriodChangeEvent extends Event {
  /** Empty for the report's own period. */
  readonly fromPeriod: string;
  /** Empty for the report's own period. */
  readonly toPeriod: string;

  constructor(fromPeriod: string, toPeriod: string) {
    super('indicator-period-change', bubbling);
    this.fromPeriod = fromPeriod;
    this.toPeriod = toPeriod;
  }
}

/** The reader sorts a table. */
export class IndicatorSortEvent extends Event {
  /** In the grammar of the `sort` attribute, such as `change descending`; empty for the order of the document. */
  readonly sort: string;

  constructor(sort: string) {
    super('indicator-sort', bubbling);
    this.sort = sort;
  }
}

/** The reader searches or filters. */
export class IndicatorFilterEvent extends Event {
  /** Text of the search box. */
  readonly query: string;
  /** Selected value of each filter by its name: `section`, `movement`, `verdict`, `organization`; absent or empty for all. */
  readonly filters: Readonly<Record<string, string>>;

  constructor(query: string, filters: Readonly<Record<string, string>>) {
    super('indicator-filter', bubbling);
    this.query = query;
    this.filters = filters;
  }
}

/** The reader downloads the figures as a file. */
export class IndicatorDownloadEvent extends Event {
  readonly format: string;

  constructor(format: string) {
    super('indicator-download', bubbling);
    this.format = format;
  }
}

/** The reader copies an embed code, a citation or a link, or shares a link. */
export class IndicatorShareEvent extends Event {
  readonly kind: string;

  constructor(kind: string) {
    super('indicator-share', bubbling);
    this.kind = kind;
  }
}
