import type {LocalizedText} from './localized-text.ts';

export const shortNameBases = ['declared', 'ours'] as const;
/** `declared`: the publisher uses the short name. `ours`: it was written for the document. */
export type ShortNameBasis = (typeof shortNameBases)[number];

interface Named {
  readonly shortName: LocalizedText | null;
}

/** The name for rows, contents and slides: the short one, else the official one. */
export function displayName(
  record: Named & ({readonly name: LocalizedText} | {readonly title: LocalizedText}),
): LocalizedText {
  return record.shortName ?? ('name' in record ? record.name : record.title);
}
