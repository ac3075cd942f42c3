import type {Failure, FailureCode} from '../model/report/load-error.ts';
import type {Problem} from '../model/report/problem.ts';
import {reading, readReport, type ReadResult} from '../model/report/read/report.ts';
import type {Report} from '../model/report/report.ts';

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

/** In ms: what a page can bear in one task, on a slow phone too. Looked at after every so many indicators. */
const slice = 32;
const every = 64;

/**
 * A document as it came over the wire, read in slices, for thousands of indicators would hold up the page. JSON is UTF-8
 * (RFC 8259, 8.1): other bytes are refused, for their letters would be guesses.
 */
export async function readBytes(bytes: Bytes, origin: Origin): Promise<Ready | Failed> {
  let end = performance.now() + slice;
  let text;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return failed('not-json', origin, 'UTF-8');
  }
  const value = parsed(text, origin);
  if ('failure' in value) return value;
  const steps = reading(value.json);
  for (let read = 1; ; read++) {
    const step = steps.next();
    if (step.done) return result(step.value, origin);
    if (read % every > 0 || performance.now() < end) continue;
    await new Promise((resume) => setTimeout(resume));
    end = performance.now() + slice;
  }
}

/** The text of a document as a report, or as the reason why it is none. Never throws. */
export function readDocument(text: string, origin: Origin): Ready | Failed {
  const value = parsed(text, origin);
  return 'failure' in value ? value : readValue(value.json, origin);
}

/** The same for a value that is already parsed. */
export function readValue(value: unknown, origin: Origin): Ready | Failed {
  try {
    return result(readReport(value), origin);
  } catch (error) {
    // Only a value of the page's own can be this hostile: a getter may throw.
    return failed('internal', origin, String(error));
  }
}

export function failed(code: FailureCode, origin: Origin, detail: string | null = null): Failed {
  return {status: 'failed', failure: {code, ...origin, detail, problems: []}};
}

function parsed(text: string, origin: Origin): {readonly json: unknown} | Failed {
  try {
    // A byte order mark is no JSON to `JSON.parse`, but spreadsheets write one.
    return {json: JSON.parse(text.replace(/^\uFEFF/, ''))};
  } catch {
    return failed('not-json', origin, text.trim().slice(0, 40));
  }
}

function result({report, problems, paths}: ReadResult, origin: Origin): Ready | Failed {
  if (report) return {status: 'ready', report, problems, paths, origin, stale: null};
  return {
    status: 'failed',
    failure: {code: 'not-a-report', ...origin, detail: problems[0]?.seen ?? null, problems},
  };
}
