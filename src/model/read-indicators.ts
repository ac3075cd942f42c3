import {field, located, note} from './read-cursor.ts';
import type {Cursor} from './read-cursor.ts';
import {mendedId} from './read-id.ts';
import {indicatorDraft} from './read-indicator.ts';
import type {IndicatorDraft, Surroundings} from './read-indicator.ts';
import type {Indicator} from './report.ts';

/** Indicators of the places `all`, each with an id of its own; a step before each. */
export function* indicators(
  all: readonly Cursor[],
  around: Surroundings,
): Generator<undefined, readonly Indicator[]> {
  const read = indicatorDraft(around);
  const byId = new Map<string, Indicator>();
  for (const at of all) {
    yield;
    const got = read(at);
    if (!got) continue;
    if (!(got.id ?? got.code ?? got.name)) note(at, 'missing-field');
    else {
      const id = mendedId(at, got, 'in-', byId);
      byId.set(id, indicator(at, got, id));
    }
  }
  return Object.freeze([...byId.values()]);
}

function indicator(at: Cursor, draft: IndicatorDraft, id: string): Indicator {
  if (!draft.name) note(field(at, 'name'), 'missing-field', 'mended');
  const name = draft.name ?? draft.shortName ?? new Map([[at.log.language, draft.code ?? id]]);
  return located(at, {...draft, id, name, bounds: draft.bounds ?? draft.unit.bounds});
}
