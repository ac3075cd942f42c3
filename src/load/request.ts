import type {FailureCode} from '../model/report/load-error.ts';
import type {Address} from './settings.ts';
import {hasIntegrity} from './integrity.ts';
import type {Limits} from './settings.ts';
import type {Answer} from './load-state.ts';
import type {Page} from './environment.ts';
import {failed, readBytes, type Bytes, type Failed} from './parse.ts';

export interface Order {
  readonly address: Address;
  readonly attempt: number;
  /** Past what caches hold. */
  readonly fresh: boolean;
  readonly limits: Limits;
  /** Ends the request, with a `Failed` as the reason. */
  readonly controller: AbortController;
}

/** One request, its answer read as a report. Never throws. */
export async function request(order: Order, page: Page): Promise<Answer> {
  const {address, attempt, limits, controller} = order;
  const {signal} = controller;
  const origin = {url: address.url, attempt};
  let after = 0;
  const stop = (code: FailureCode, detail: string | null = null): void =>
    controller.abort(failed(code, origin, detail));
  const within = (ms: number, what: string): (() => void) => page.later(ms, () => stop('timeout', what));
  const cancelTotal = within(limits.total, 'total');
  let cancelSilence = within(limits.firstByte, 'first-byte');
  const heard = (size: number): void => {
    cancelSilence();
    cancelSilence = within(limits.stall, 'stall');
    if (!(size <= address.maxBytes)) stop('too-large', String(address.maxBytes));
    signal.throwIfAborted();
  };
  const refusal = page.watch(address.url);
  try {
    signal.throwIfAborted();
    const response = await page.fetch(address.url, options(order));
    after = retryAfter(response, page);
    if (!response.ok) stop('http', String(response.status));
    const bytes = await body(response, heard);
    if (address.integrity && crypto.subtle && !(await hasIntegrity(bytes, address.integrity)))
      stop('integrity');
    signal.throwIfAborted();
    return {result: await readBytes(bytes, origin), after};
  } catch {
    if (signal.aborted) return {result: signal.reason as Failed, after};
    // A server that is closed to other sites and one that is dead look the same to script.
    const rule = await refusal();
    const code = rule ? 'blocked-url' : page.isOnline() ? 'network' : 'offline';
    return {result: failed(code, origin, rule), after};
  } finally {
    void refusal();
    cancelTotal();
    cancelSilence();
    controller.abort();
  }
}

/**
 * No credentials and no header of our own: the request stays simple, and every cache may answer it. Without a prototype,
 * for `fetch` would take a `method` or `body` that a script of the page has put there.
 */
function options({address, fresh, controller: {signal}}: Order): RequestInit {
  // The hash is taken here, for a browser's own refusal looks like a dead network. Only secure contexts can take one.
  const integrity = crypto.subtle ? '' : address.integrity;
  const init = {credentials: 'omit', cache: fresh ? 'no-cache' : 'default', integrity, signal} as const;
  return Object.assign(Object.create(null) as object, init);
}

/** Tells the size so far: once at the head, and at each piece. */
async function body(response: Response, heard: (size: number) => void): Promise<Bytes> {
  const reader = response.body?.getReader();
  const pieces: Bytes[] = [];
  let size = 0;
  heard(size);
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    pieces.push(piece.value);
    heard((size += piece.value.length));
  }
  const bytes = new Uint8Array(size);
  for (const piece of pieces.reverse()) bytes.set(piece, (size -= piece.length));
  return bytes;
}

/** Seconds or a date; what is neither asks for nothing. */
function retryAfter({headers}: Response, {now}: Page): number {
  const text = headers.get('retry-after') ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now();
  return Math.max(0, ms || 0);
}
