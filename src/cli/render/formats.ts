export const renderElements = [
  'indicator-card',
  'objective-summary',
  'indicator-table',
  'indicator-trend',
  'variation-bar',
  'variation-chart',
] as const;
export type RenderElement = (typeof renderElements)[number];

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
