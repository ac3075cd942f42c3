import {hasOwn} from '../own.ts';
import type {LocalizedText} from './localized-text.ts';

export const shortNameBases = ['declared', 'ours'] as const;
/** `declared`: the publisher uses the short name. `ours`: it was written for the document. */
export type ShortNameBasis = (typeof shortNameBases)[number];

/** A record with an official name, and a short one if it has one. */
export type Named = {readonly shortName: LocalizedText | null} & (
  {readonly name: LocalizedText} | {readonly title: LocalizedText}
);

/** The name for rows, contents and slides: the short one, else the official one. */
export function displayName(record: Named): LocalizedText {
  return record.shortName ?? officialName(record);
}

/** The name or title of a record. */
export function officialName(record: Named): LocalizedText {
  return hasOwn(record, 'name') ? record.name : record.title;
}
