import {field, addProblem, ownKeys} from './cursor.ts';
import type {Cursor} from './cursor.ts';
import type {Indicator} from '../indicator.ts';
import type {ReportProblemCode} from '../problem.ts';
import type {Observation} from '../observation.ts';

/**
 * Adds warnings for values that are valid alone but contradict the rest of their indicator, which was read at the cursor.
 * Does not change the data.
 */
export function checkConsistency(indicator: Indicator, cursor: Cursor): void {
  warnOutOfBounds(indicator, field(cursor, 'observations'));
  warnOfIntervals(indicator, field(cursor, 'observations'));
  warnOfRevisions(indicator, field(cursor, 'revisions'));
  if (contradictsTargets(indicator))
    addProblem(field(cursor, 'desiredDirection'), 'direction-against-targets', 'warning');
}

function warnOutOfBounds({bounds, observations}: Indicator, list: Cursor): void {
  if (!bounds) return;
  const isOutside = (value: number | null): boolean =>
    value !== null && (value < (bounds.min ?? value) || value > (bounds.max ?? value));
  warnAt(
    observations.filter(({value}) => isOutside(value)),
    list,
    'out-of-bounds',
  );
}

/** Adds a warning when a value lies outside of its own interval, or the ends are exchanged. */
function warnOfIntervals({observations}: Indicator, list: Cursor): void {
  const isOutside = ({value, lower, upper}: Observation): boolean =>
    (lower !== null && upper !== null && lower > upper) ||
    (value !== null && (value < (lower ?? value) || value > (upper ?? value)));
  warnAt(observations.filter(isOutside), list, 'interval-differs');
}

/** Adds a warning at the value of each observation. */
function warnAt(observations: readonly Observation[], list: Cursor, code: ReportProblemCode): void {
  // Nearly always none: the cursors of a long document take longer than its comparisons.
  if (!observations.length) return;
  const periods = new Set(observations.map(({period}) => period));
  // Of several observations of a period only the first was kept.
  for (const [period, value] of valueCursors(list))
    if (periods.delete(period)) addProblem(value, code, 'warning');
}

/** Adds a warning when the last revision of a period does not end with the figure that the document has. */
function warnOfRevisions({revisions, observations}: Indicator, list: Cursor): void {
  if (!revisions.length) return;
  const values = new Map(observations.map(({period, value}) => [period, value]));
  const last = new Map(revisions.map((revision) => [revision.period, revision]));
  for (const [index, revision] of revisions.entries())
    if (last.get(revision.period) === revision && revision.is !== (values.get(revision.period) ?? null))
      addProblem(field(field(list, index), 'is'), 'revision-differs', 'warning');
}

/** Period and place of each value of a list, or of the short form `{"2021": 14.7}`. */
function valueCursors(list: Cursor): readonly (readonly [period: string, value: Cursor])[] {
  if (!Array.isArray(list.value)) return ownKeys(list).map((name) => [name, field(list, name)]);
  return [...list.value.keys()].map((index) => {
    const observation = field(list, index);
    return [String(field(observation, 'period').value), field(observation, 'value')];
  });
}

/** True when the last target lies on the undesired side of the baseline, else of the first value. */
function contradictsTargets({desiredDirection, baseline, observations, targets}: Indicator): boolean {
  const finalValue = targets.at(-1)?.value ?? null;
  const start = baseline?.value ?? observations.find(({value}) => value !== null)?.value ?? null;
  if (finalValue === null || start === null) return false;
  return (
    (desiredDirection === 'increase' && finalValue < start) ||
    (desiredDirection === 'decrease' && finalValue > start)
  );
}
