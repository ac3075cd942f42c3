/** The elements that show a report, those of most pages first. */
export const reportTags = [
  'indicator-card',
  'indicator-table',
  'objective-summary',
  'policy-report',
  'variation-chart',
  'indicator-trend',
  'indicator-sheet',
  'indicator-legend',
  'indicator-share',
] as const;
