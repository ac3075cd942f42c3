/** What a row of a file can be stated to be, in place of what its cells show. */
export const statedRowKinds = ['record', 'header', 'group', 'total', 'note'] as const;
export type StatedRowKind = (typeof statedRowKinds)[number];

/** Stated kinds by line of the file, from 1. */
export type RowKinds = ReadonlyMap<number, StatedRowKind>;

export const noRowKinds: RowKinds = new Map();
