import type {Group, Indicator, Report} from './report.ts';

/** The first indicator with that code, else the one with that id. Codes are text: `3.1` is not `3.10`. */
export function findIndicator({indicators}: Report, codeOrId: string): Indicator | null {
  return find(indicators, codeOrId);
}

/** The same for a group. */
export function findGroup({groups}: Report, codeOrId: string): Group | null {
  return find(groups, codeOrId);
}

interface Named {
  readonly id: string;
  readonly code: string | null;
}

function find<T extends Named>(all: readonly T[], codeOrId: string): T | null {
  const name = codeOrId.trim();
  return all.find(({code}) => code === name) ?? all.find(({id}) => id === name) ?? null;
}
