export const editionStatuses = ['draft', 'reviewed', 'published', 'withdrawn'] as const;
/** State of an edition. A draft and a withdrawn edition are not to be cited. */
export type EditionStatus = (typeof editionStatuses)[number];
