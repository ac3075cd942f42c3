import type {ShareSubject} from './share-subject.ts';

export const shareFormats = ['csv', 'csv-excel', 'json', 'svg', 'png'] as const;
export type ShareFormat = (typeof shareFormats)[number];

/** True for the formats that draw the figures. */
export function isPicture(format: ShareFormat): boolean {
  return format === 'svg' || format === 'png';
}

/** The formats of a subject; SVG and PNG only for a card, a trend, a chart, a map and a ranking. */
export function availableFormats({tag}: ShareSubject): readonly ShareFormat[] {
  return /-(card|trend|chart|map|ranking)$/.test(tag)
    ? shareFormats
    : shareFormats.filter((format) => !isPicture(format));
}
