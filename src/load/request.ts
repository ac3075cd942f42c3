import {ownOptions} from '../model/own.ts';
import type {LoadErrorCode} from '../model/report/load-error.ts';
import type {ReportLocation} from './settings.ts';
import {hasIntegrity} from './integrity.ts';
import type {LoadLimits} from './settings.ts';
import type {Answer} from './load-state.ts';
import type {Environment} from './environment.ts';
import {loadFailure, parseBytes, type Bytes, type FailedLoad} from './parse.ts';

export interface ReportRequest {
  readonly address: ReportLocation;
  readonly attempt: number;
  /** Revalidates the HTTP cache. */
  readonly bypassCache: boolean;
  readonly limits: LoadLimits;
  /** Aborts the request, with a `FailedLoad` as the reason. */
  readonly controller: AbortController;
}

/** Longest task in ms that also draws the first elements. They are drawn in the next task if reading took longer. */
const sharedTaskMs = 16;

/** Makes one request and parses its answer. Never rejects. */
export async function requestReport(order: ReportRequest, page: Environment): Promise<Answer> {
  const {address, attempt, limits, controller} = order;
  const {signal} = controller;
  const origin = {url: address.url, attempt};
  let retryAfterMs = 0;
  const abortWith = (code: LoadErrorCode, detail: string | null = null): void =>
    controller.abort(loadFailure(code, origin, detail));
  const abortAfter = (ms: number, detail: string): (() => void) =>
    page.setTimer(ms, () => abortWith('timeout', detail));
  const cancelTotalTimer = abortAfter(limits.totalTimeout, 'total');
  let cancelStallTimer = abortAfter(limits.firstByteTimeout, 'first-byte');
  const onChunk = (size: number): void => {
    cancelStallTimer();
    cancelStallTimer = abortAfter(limits.stallTimeout, 'stall');
    if (!(size <= address.maxBytes)) abortWith('too-large', String(address.maxBytes));
    signal.throwIfAborted();
  };
  const cspViolation = page.watchCspViolation(address.url);
  try {
    signal.throwIfAborted();
    const response = await page.fetch(address.url, options(order));
    retryAfterMs = retryAfter(response, page);
    if (!response.ok) abortWith('http', String(response.status));
    const bytes = await readBody(response, onChunk);
    if (address.integrity && crypto.subtle && !(await hasIntegrity(bytes, address.integrity)))
      abortWith('integrity');
    signal.throwIfAborted();
    const start = page.now();
    const result = await parseBytes(bytes, origin, page);
    if (page.now() - start > sharedTaskMs) await page.nextTask();
    return {result, retryAfterMs};
  } catch {
    if (signal.aborted) return {result: signal.reason as FailedLoad, retryAfterMs};
    // To a script, a CORS rejection looks like a network error.
    const directive = await cspViolation();
    const code = directive ? 'blocked-url' : page.isOnline() ? 'network' : 'offline';
    return {result: loadFailure(code, origin, directive), retryAfterMs};
  } finally {
    void cspViolation();
    cancelTotalTimer();
    cancelStallTimer();
    controller.abort();
  }
}

/**
 * No credentials or custom headers: the request stays a simple one, and every cache may answer it.
 */
function options({address, bypassCache, controller: {signal}}: ReportRequest): RequestInit {
  // Hashed by this module in secure contexts: the browser's integrity failure looks like a network error.
  const integrity = crypto.subtle ? '' : address.integrity;
  const init = {credentials: 'omit', cache: bypassCache ? 'no-cache' : 'default', integrity, signal} as const;
  return ownOptions(init);
}

/** Reads a body. Calls `onChunk` with the total size so far: at the head, and at each chunk. */
export async function readBody(response: Response, onChunk: (size: number) => void): Promise<Bytes> {
  // Without options, WebKit reads `mode` from `Object.prototype`.
  const reader = response.body?.getReader(ownOptions({})) as ReadableStreamDefaultReader<Bytes> | undefined;
  const chunks: Bytes[] = [];
  let size = 0;
  onChunk(size);
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    chunks.push(chunk.value);
    onChunk((size += chunk.value.length));
  }
  const bytes = new Uint8Array(size);
  for (const chunk of chunks.reverse()) bytes.set(chunk, (size -= chunk.length));
  return bytes;
}

/** Parses `Retry-After`, seconds or a date, to milliseconds; 0 for any other value. */
function retryAfter({headers}: Response, {now}: Environment): number {
  const text = headers.get('retry-after') ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now();
  return Math.max(0, ms || 0);
}
