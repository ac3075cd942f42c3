import {safeHtml} from '../html-template.ts';
import {integrityAttributes} from './iframe-code.ts';
import {chunkFiles, type PublishedScript} from './published-scripts.ts';

/** What decides which chunks an element loads. */
interface HintedElement {
  readonly tag: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** URL of the folder of the scripts, with a trailing slash. */
  readonly scripts: string;
}

/**
 * `<link rel="modulepreload">` for the chunks that the element and its language need, so that the browser requests them
 * together with `avance.js`. Empty for an element that needs only `avance.js`.
 */
export function chunkHints(
  {tag, language, scripts}: HintedElement,
  chunks: Readonly<Record<string, readonly PublishedScript[]>> = chunkFiles,
): string {
  const table = new Map(Object.entries(chunks));
  const files = [tag, language.replace(/-.*/, '')].flatMap((name) => table.get(name) ?? []);
  const needed = new Map(files.map((chunk) => [chunk.file, chunk]));
  return [...needed.values()].map((chunk) => hint(scripts, chunk)).join('');
}

function hint(folder: string, chunk: PublishedScript): string {
  const href = safeHtml`<link rel="modulepreload" href="${folder}${chunk.file}"`.html;
  return `${href}${integrityAttributes(folder, chunk)}>\n`;
}
