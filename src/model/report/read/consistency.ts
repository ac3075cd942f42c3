import {field, addProblem} from './cursor.ts';
import type {ReadContext} from './cursor.ts';
import type {Indicator} from '../indicator.ts';

/** Adds warnings for values that are valid alone but contradict the rest of their indicator. Does not change the data. */
export function checkConsistency(indicator: Indicator, context: ReadContext): void {
  warnOutOfBounds(indicator, context);
  const cursor = context.cursorByRecord.get(indicator);
  if (cursor && contradictsTargets(indicator))
    addProblem(field(cursor, 'desiredDirection'), 'direction-against-targets', 'warning');
}

function warnOutOfBounds({bounds, observations}: Indicator, context: ReadContext): void {
  for (const observation of observations) {
    const cursor = context.cursorByRecord.get(observation);
    const {value} = observation;
    if (!cursor || value === null || !bounds) continue;
    if (value < (bounds.min ?? value) || value > (bounds.max ?? value))
      addProblem(field(cursor, 'value'), 'out-of-bounds', 'warning');
  }
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
