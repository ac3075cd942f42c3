/** A file of the package that a page loads with a `<script>` tag. */
export interface PublishedScript {
  readonly file: string;
  /** Hash for subresource integrity; `null` in a source tree without a build, and for the running script itself. */
  readonly integrity: string | null;
}

/** Files that snippets load, by shape; `embed` sets the height of frames. The build inserts the hashes. */
export const scriptFiles = {
  module: {file: 'avance.js', integrity: null},
  classic: {file: 'avance.iife.js', integrity: null},
  embed: {file: 'embed.iife.js', integrity: null},
} as const satisfies Readonly<Record<string, PublishedScript>>;

/**
 * Files that an element or a language loads in addition to `avance.js`. The build inserts those of chunks.json; empty in a
 * source tree, and in the scripts for pages, which cannot contain hashes of themselves.
 */
export const chunkFiles: Readonly<Record<string, readonly PublishedScript[]>> = {/* chunks */};

/**
 * Whether the files of a folder never change, so that code in other pages can contain their hashes: its path has a full
 * version. In another folder, each update would make the hash block the script.
 */
export function isVersionedFolder(folder: string): boolean {
  return /\d+\.\d+\.\d+/.test(folder.replace(/^\w+:\/\/[^/]*/, ''));
}
