import {memoizeByObject} from '../memoize.ts';
import type {Group} from './group.ts';
import type {Indicator} from './indicator.ts';
import type {Report} from './report.ts';

/** The first indicator with that code, else the one with that id. Codes are text: `3.1` is not `3.10`. */
export function findIndicator({indicators}: Report, codeOrId: string): Indicator | null {
  return find(indicators, codeOrId);
}

/** The same for a group. */
export function findGroup({groups}: Report, codeOrId: string): Group | null {
  return find(groups, codeOrId);
}

interface Identified {
  readonly id: string;
  readonly code: string | null;
}

function find<T extends Identified>(all: readonly T[], codeOrId: string): T | null {
  return (codeIndex(all).get(codeOrId.trim()) as T | undefined) ?? null;
}

/** A page of a thousand cards looks up a thousand codes. Codes go before ids, the first before later ones. */
const codeIndex = memoizeByObject((all: readonly Identified[]): ReadonlyMap<string, Identified> => {
  const reversed = [...all].reverse();
  const ids = reversed.map((one) => [one.id, one] as const);
  const codes = reversed.flatMap((one) => (one.code === null ? [] : [[one.code, one] as const]));
  return new Map([...ids, ...codes]);
});
