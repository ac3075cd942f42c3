/** Values of `avance render --element`. */
export const renderElements = [
  'indicator-card',
  'objective-summary',
  'indicator-table',
  'indicator-trend',
  'variation-bar',
  'variation-chart',
] as const;
export type RenderElement = (typeof renderElements)[number];

/** Values of `avance render --as`. An element may lack some of them. */
export const renderFormats = [
  'html',
  'dsd',
  'svg',
  'png',
  'text',
  'markdown',
  'email',
  'jsonld',
  'oembed',
  'social',
] as const;
export type RenderFormat = (typeof renderFormats)[number];
