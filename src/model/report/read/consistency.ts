import {field, addProblem} from './cursor.ts';
import type {ReadContext} from './cursor.ts';
import type {Indicator} from '../indicator.ts';

/** Warns of what fits its type but not the rest of its indicator. Nothing is changed: the publisher's figures stand. */
export function checkConsistency(indicator: Indicator, log: ReadContext): void {
  warnOutOfBounds(indicator, log);
  const at = log.cursorByRecord.get(indicator);
  if (at && contradictsTargets(indicator))
    addProblem(field(at, 'desiredDirection'), 'direction-against-targets', 'warning');
}

function warnOutOfBounds({bounds, observations}: Indicator, log: ReadContext): void {
  for (const one of observations) {
    const at = log.cursorByRecord.get(one);
    const {value} = one;
    if (!at || value === null || !bounds) continue;
    if (value < (bounds.min ?? value) || value > (bounds.max ?? value))
      addProblem(field(at, 'value'), 'out-of-bounds', 'warning');
  }
}

/** The last target lies on the side of the start that was not wanted. */
function contradictsTargets({desiredDirection, baseline, observations, targets}: Indicator): boolean {
  const goal = targets.at(-1)?.value ?? null;
  const start = baseline?.value ?? observations.find(({value}) => value !== null)?.value ?? null;
  if (goal === null || start === null) return false;
  return (
    (desiredDirection === 'increase' && goal < start) || (desiredDirection === 'decrease' && goal > start)
  );
}
