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
 * Folder of the scripts of a release, in which `*` stands for the version; `null` until there is a release. An address
 * under a name that the project does not own would run what a stranger publishes there.
 */
const releasedAt: string | null = null;

/**
 * Folder of the scripts for generated code, with a trailing slash: that of the release.
 * @param ownFolder folder of the running script, or relative to the page; used until there is a release
 */
export function cdnFolder(version: string, ownFolder = './'): string {
  return releasedAt === null ? ownFolder : releasedFolder(releasedAt, version);
}

function releasedFolder(address: string, version: string): string {
  return address.replace('*', version);
}

/**
 * Whether the files of a folder never change, so that code in other pages can contain their hashes: its path has a full
 * version. In another folder, each update would make the hash block the script.
 */
export function isVersionedFolder(folder: string): boolean {
  return /\d+\.\d+\.\d+/.test(folder.replace(/^\w+:\/\/[^/]*/, ''));
}
