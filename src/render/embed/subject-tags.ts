/** Default tags of the elements that show a report or a part of it. */
export const subjectTags = [
  'indicator-card',
  'indicator-trend',
  'indicator-sheet',
  'indicator-map',
  'indicator-ranking',
  'objective-summary',
  'indicator-table',
  'variation-chart',
  'policy-report',
] as const;
export type SubjectTag = (typeof subjectTags)[number];

/** True for elements that show one indicator; the others show a group or the whole report. */
export function showsSingleIndicator(tag: string): boolean {
  return /^indicator-(card|trend|sheet|map|ranking)$/.test(tag);
}

/** True for elements that show every place, whatever place they mark. */
export function showsAllPlaces(tag: string): boolean {
  return /^indicator-(map|ranking)$/.test(tag);
}

/** The content of an element: tag, code and compared periods. */
export interface ShareSelection {
  readonly tag: SubjectTag;
  /** Code or id of an indicator or a group; empty for the first indicator, or for the whole report. */
  readonly code: string;
  readonly from?: string;
  readonly to?: string;
}
