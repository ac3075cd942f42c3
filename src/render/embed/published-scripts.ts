/** A file of the package that a page loads with a `<script>` tag. */
export interface PublishedScript {
  readonly file: string;
  /** Hash for subresource integrity; `null` in a source tree without a build. */
  readonly integrity: string | null;
}

/** Files that snippets load, by shape and feature; `embed` sets the height of frames. The build inserts the hashes. */
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

/** URL of the scripts of one version on a public CDN. */
export function cdnFolder(version: string): string {
  return `https://unpkg.com/avance@${version}/dist/`;
}
