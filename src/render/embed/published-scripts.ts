/** A file of the package that a page takes with a tag. */
export interface PublishedScript {
  readonly file: string;
  /** For subresource integrity; `null` in a source tree, where nothing is built. */
  readonly integrity: string | null;
}

/** What snippets name, by shape, and by what else is wanted; `embed` fits frames to their height. The build writes the hashes of its own files in here. */
export const scriptFiles = {
  'module': {file: 'avance.js', integrity: null},
  'classic': {file: 'avance.iife.js', integrity: null},
  'module-charts': {file: 'charts.js', integrity: null},
  'classic-charts': {file: 'charts.iife.js', integrity: null},
  'module-slides': {file: 'slides.js', integrity: null},
  'classic-slides': {file: 'slides.iife.js', integrity: null},
  'module-share': {file: 'share.js', integrity: null},
  'classic-share': {file: 'share.iife.js', integrity: null},
  'module-en': {file: 'language-en.js', integrity: null},
  'classic-en': {file: 'language-en.iife.js', integrity: null},
  'embed': {file: 'embed.iife.js', integrity: null},
} as const satisfies Readonly<Record<string, PublishedScript>>;

/** Where the scripts of one version are for everybody, for those who keep no copy of their own. */
export function cdnFolder(version: string): string {
  return `https://unpkg.com/avance@${version}/dist/`;
}
