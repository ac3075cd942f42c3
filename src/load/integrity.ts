import {reportJson} from '../model/report/serialize.ts';
import type {Report} from '../model/report/report.ts';
import {parseBytes} from './parse.ts';

/** The hash that pins one edition of a document, or why there is none. */
export type EditionPin = {readonly integrity: string} | {readonly problem: 'unavailable' | 'changed'};

/**
 * Reads the document once more, from the cache where it is there, for its bytes. `changed`: they no longer are what is
 * shown, so that their hash would pin other figures than those that the reader sees. Never throws.
 */
export async function pinEdition(url: string, shown: Report): Promise<EditionPin> {
  try {
    const response = await fetch(url, {credentials: 'omit', cache: 'force-cache'});
    if (!response.ok) return {problem: 'unavailable'};
    const bytes = new Uint8Array(await response.arrayBuffer());
    const read = await parseBytes(bytes, {url, attempt: 1});
    if (read.status === 'failed' || reportJson(read.report) !== reportJson(shown))
      return {problem: 'changed'};
    return {integrity: await sha256Integrity(bytes)};
  } catch {
    // Blocked, gone, or no secure context: only there a page can take hashes.
    return {problem: 'unavailable'};
  }
}

async function sha256Integrity(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/**
 * Whether `bytes` are what `integrity` pins, as on a script tag: of several hashes the strongest kind counts, and any
 * of that kind will do. Text that names no hash pins nothing that could be true, so it fails.
 * @see https://www.w3.org/TR/SRI/#verification-algorithms
 */
export async function hasIntegrity(bytes: BufferSource, integrity: string): Promise<boolean> {
  const hashes: string[] = integrity.match(/sha(256|384|512)-[^\s?]+/g) ?? [];
  const bits = hashes.sort().at(-1)?.slice(3, 6);
  if (!bits) return false;
  const digest = await crypto.subtle.digest(`SHA-${bits}`, bytes);
  return hashes.includes(`sha${bits}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
}
