import {hasOwn} from '../model/own.ts';
import type {LoadError, LoadErrorCode} from '../model/report/load-error.ts';
import type {ReportProblem} from '../model/report/problem.ts';
import {readReportSteps, readReport, type ReadResult} from '../model/report/read/report.ts';
import type {Report} from '../model/report/report.ts';
import {browserEnvironment, type Environment} from './environment.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Origin of a document. */
export interface DocumentOrigin {
  /** Absolute; `null` for a property or an inline script. */
  readonly url: string | null;
  /** 1 for the first request. */
  readonly attempt: number;
}

export interface LoadedReport {
  readonly status: 'ready';
  readonly report: Report;
  /** What the report reader repaired or left out. */
  readonly problems: readonly ReportProblem[];
  /** JSON pointer of each indicator, by its id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly origin: DocumentOrigin;
  /** Error of the last refresh; null when the report is current. */
  readonly stale: LoadError | null;
}

export interface FailedLoad {
  readonly status: 'failed';
  readonly failure: LoadError;
  /** True when an error event has been dispatched already. */
  readonly isReported?: boolean;
}

/** Longest task in ms, also on a slow phone. Checked every `checkInterval` indicators. */
const sliceMs = 32;
const checkInterval = 64;

/**
 * Parses the bytes of a document in slices, so that thousands of indicators do not block the page. Non-UTF-8 bytes are
 * rejected (RFC 8259, 8.1).
 */
export async function parseBytes(
  bytes: Bytes,
  origin: DocumentOrigin,
  page: Environment = browserEnvironment,
): Promise<LoadedReport | FailedLoad> {
  let end = page.now() + sliceMs;
  let text;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return loadFailure('not-json', origin, 'UTF-8');
  }
  const value = parseJson(text, origin);
  if (hasOwn(value, 'failure')) return value;
  const steps = readReportSteps(value.json);
  for (let read = 1; ; read++) {
    const step = steps.next();
    if (step.done) return toLoadResult(step.value, origin);
    if (read % checkInterval > 0 || page.now() < end) continue;
    await page.nextTask();
    end = page.now() + sliceMs;
  }
}

/** Parses the text of a script in a page; it may be in an HTML comment, as in embed codes. Never throws. */
export function parseText(text: string, origin: DocumentOrigin): LoadedReport | FailedLoad {
  const value = parseJson(text.replace(/^\s*<!--|-->\s*$/g, ''), origin);
  return hasOwn(value, 'failure') ? value : parseValue(value.json, origin);
}

/** Reads a parsed JSON value as a report. Never throws. */
export function parseValue(value: unknown, origin: DocumentOrigin): LoadedReport | FailedLoad {
  try {
    return toLoadResult(readReport(value), origin);
  } catch (error) {
    // A getter of an object that a page sets may throw.
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
    // `JSON.parse` rejects a byte order mark; spreadsheets write one.
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
