/** What a row of a file can be stated to be, in place of what its cells show. */
export const statedRowKinds = ['record', 'header', 'group', 'total', 'note'] as const;
export type StatedRowKind = (typeof statedRowKinds)[number];

/** Stated kinds by line of the file, from 1. */
export type RowKinds = ReadonlyMap<number, StatedRowKind>;

export const noRowKinds: RowKinds = new Map();

/** What a mapping states a row to be; `ignore` is a row that is not read. */
export const mappedRowKinds = [...statedRowKinds, 'ignore'] as const;
export type MappedRowKind = (typeof mappedRowKinds)[number];

/** What a row is used as; `text` is a line of the cover, or one that is not used. */
export type RowUse = StatedRowKind | 'text' | 'blank';
