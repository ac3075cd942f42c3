import {field, note} from './cursor.ts';
import type {Log} from './cursor.ts';
import type {Indicator} from '../report.ts';

/** Warns of what fits its type but not the rest of its indicator. Nothing is changed: the publisher's figures stand. */
export function check(indicator: Indicator, log: Log): void {
  warnOfBounds(indicator, log);
  const at = log.origins.get(indicator);
  if (at && isAgainstTargets(indicator))
    note(field(at, 'desiredDirection'), 'direction-against-targets', 'warning');
}

function warnOfBounds({bounds, observations}: Indicator, log: Log): void {
  for (const one of observations) {
    const at = log.origins.get(one);
    const {value} = one;
    if (!at || value === null || !bounds) continue;
    if (value < (bounds.min ?? value) || value > (bounds.max ?? value))
      note(field(at, 'value'), 'out-of-bounds', 'warning');
  }
}

/** The last target lies on the side of the start that was not wanted. */
function isAgainstTargets({desiredDirection, baseline, observations, targets}: Indicator): boolean {
  const goal = targets.at(-1)?.value ?? null;
  const start = baseline?.value ?? observations.find(({value}) => value !== null)?.value ?? null;
  if (goal === null || start === null) return false;
  return (
    (desiredDirection === 'increase' && goal < start) || (desiredDirection === 'decrease' && goal > start)
  );
}
