import type {Failure, FailureCode} from '../model/failure.ts';
import type {Problem} from '../model/problem.ts';
import {readReport} from '../model/read-report.ts';
import type {Report} from '../model/report.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Where a document came from. */
export interface Origin {
  /** Absolute; `null` for a property or an inline script. */
  readonly url: string | null;
  /** 1 for the first request. */
  readonly attempt: number;
}

export interface Ready {
  readonly status: 'ready';
  readonly report: Report;
  /** What the reader mended or left out. */
  readonly problems: readonly Problem[];
  /** JSON pointer of each indicator, by its id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly origin: Origin;
  /** Why a newer state of the document could not be had; `null` while this is the latest. */
  readonly stale: Failure | null;
}

export interface Failed {
  readonly status: 'failed';
  readonly failure: Failure;
  /** The page has heard of it already. */
  readonly told?: boolean;
}

/** A document as it came over the wire. JSON is UTF-8 (RFC 8259, 8.1): other bytes are refused, for their letters would be guesses. */
export function readBytes(bytes: Bytes, origin: Origin): Ready | Failed {
  try {
    return readDocument(new TextDecoder('utf-8', {fatal: true}).decode(bytes), origin);
  } catch {
    return failed('not-json', origin, 'UTF-8');
  }
}

/** The text of a document as a report, or as the reason why it is none. Never throws. */
export function readDocument(text: string, origin: Origin): Ready | Failed {
  let value: unknown;
  try {
    // A byte order mark is no JSON to `JSON.parse`, but spreadsheets write one.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failed('not-json', origin, text.trim().slice(0, 40));
  }
  return readValue(value, origin);
}

/** The same for a value that is already parsed. */
export function readValue(value: unknown, origin: Origin): Ready | Failed {
  try {
    const {report, problems, paths} = readReport(value);
    if (report) return {status: 'ready', report, problems, paths, origin, stale: null};
    return {
      status: 'failed',
      failure: {code: 'not-a-report', ...origin, detail: problems[0]?.seen ?? null, problems},
    };
  } catch (error) {
    // Only a value of the page's own can be this hostile: a getter may throw.
    return failed('internal', origin, String(error));
  }
}

export function failed(code: FailureCode, origin: Origin, detail: string | null = null): Failed {
  return {status: 'failed', failure: {code, ...origin, detail, problems: []}};
}
