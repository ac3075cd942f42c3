import type {LoadError, LoadErrorCode} from '../model/report/load-error.ts';
import type {ReportProblem} from '../model/report/problem.ts';
import {readReportSteps, readReport, type ReadResult} from '../model/report/read/report.ts';
import type {Report} from '../model/report/report.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Where a document came from. */
export interface DocumentOrigin {
  /** Absolute; `null` for a property or an inline script. */
  readonly url: string | null;
  /** 1 for the first request. */
  readonly attempt: number;
}

export interface LoadedReport {
  readonly status: 'ready';
  readonly report: Report;
  /** What the reader mended or left out. */
  readonly problems: readonly ReportProblem[];
  /** JSON pointer of each indicator, by its id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly origin: DocumentOrigin;
  /** Why a newer state of the document could not be had; `null` while this is the latest. */
  readonly stale: LoadError | null;
}

export interface FailedLoad {
  readonly status: 'failed';
  readonly failure: LoadError;
  /** The page has heard of it already. */
  readonly isReported?: boolean;
}

/** In ms: what a page can bear in one task, on a slow phone too. Looked at after every so many indicators. */
const sliceMs = 32;
const checkInterval = 64;

/**
 * A document as it came over the wire, read in slices, for thousands of indicators would hold up the page. JSON is UTF-8
 * (RFC 8259, 8.1): other bytes are refused, for their letters would be guesses.
 */
export async function parseBytes(bytes: Bytes, origin: DocumentOrigin): Promise<LoadedReport | FailedLoad> {
  let end = performance.now() + sliceMs;
  let text;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return loadFailure('not-json', origin, 'UTF-8');
  }
  const value = parseJson(text, origin);
  if ('failure' in value) return value;
  const steps = readReportSteps(value.json);
  for (let read = 1; ; read++) {
    const step = steps.next();
    if (step.done) return toLoadResult(step.value, origin);
    if (read % checkInterval > 0 || performance.now() < end) continue;
    await new Promise((resume) => setTimeout(resume));
    end = performance.now() + sliceMs;
  }
}

/** The text of a document as a report, or as the reason why it is none. Never throws. */
export function parseText(text: string, origin: DocumentOrigin): LoadedReport | FailedLoad {
  const value = parseJson(text, origin);
  return 'failure' in value ? value : parseValue(value.json, origin);
}

/** The same for a value that is already parsed. */
export function parseValue(value: unknown, origin: DocumentOrigin): LoadedReport | FailedLoad {
  try {
    return toLoadResult(readReport(value), origin);
  } catch (error) {
    // Only a value of the page's own can be this hostile: a getter may throw.
    return loadFailure('internal', origin, String(error));
  }
}

export function loadFailure(
  code: LoadErrorCode,
  origin: DocumentOrigin,
  detail: string | null = null,
): FailedLoad {
  return {status: 'failed', failure: {code, ...origin, detail, problems: []}};
}

function parseJson(text: string, origin: DocumentOrigin): {readonly json: unknown} | FailedLoad {
  try {
    // A byte order mark is no JSON to `JSON.parse`, but spreadsheets write one.
    return {json: JSON.parse(text.replace(/^\uFEFF/, ''))};
  } catch {
    return loadFailure('not-json', origin, text.trim().slice(0, 40));
  }
}

function toLoadResult(
  {report, problems, paths}: ReadResult,
  origin: DocumentOrigin,
): LoadedReport | FailedLoad {
  if (report) return {status: 'ready', report, problems, paths, origin, stale: null};
  return {
    status: 'failed',
    failure: {code: 'not-a-report', ...origin, detail: problems[0]?.found ?? null, problems},
  };
}
