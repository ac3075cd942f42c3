import {reportJson} from '../model/report/serialize.ts';
import type {Report} from '../model/report/report.ts';
import {integrityOf} from './integrity.ts';
import {parseBytes} from './parse.ts';

/** The hash that pins an edition of a document, or why there is none. */
export type EditionPin = {readonly integrity: string} | {readonly problem: 'unavailable' | 'changed'};

/**
 * Fetches the document again, preferring the cache, and hashes its bytes. `changed`: its content differs from `shown`, so
 * the hash would pin values that are not on the page. Never throws.
 */
export async function pinEdition(url: string, shown: Report): Promise<EditionPin> {
  try {
    const response = await fetch(url, {credentials: 'omit', cache: 'force-cache'});
    if (!response.ok) return {problem: 'unavailable'};
    const bytes = new Uint8Array(await response.arrayBuffer());
    const read = await parseBytes(bytes, {url, attempt: 1});
    if (read.status === 'failed' || reportJson(read.report) !== reportJson(shown))
      return {problem: 'changed'};
    return {integrity: await integrityOf(bytes, '256')};
  } catch {
    // Blocked, gone, or no secure context, where `crypto.subtle` is missing.
    return {problem: 'unavailable'};
  }
}
