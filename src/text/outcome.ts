import type {Finding} from '../model/finding.ts';
import type {Indicator} from '../model/report.ts';

/**
 * How a computed change is called. `within`, `beyond`: where a limit, or staying the same, is what is wanted.
 * `slight`: it moved, but no further than the threshold under which nothing counts. `moved`: nobody says which
 * way is good. `null` where no change can be computed.
 */
export type Outcome = 'improved' | 'worsened' | 'within' | 'beyond' | 'unchanged' | 'slight' | 'moved' | null;

export function outcome({indicator, movement, verdict}: Finding): Outcome {
  const isRange = hasRange(indicator);
  if (verdict === 'incomparable') return null;
  if (movement === 'none') return 'unchanged';
  if (verdict === 'unchanged') return 'slight';
  if (verdict === 'unjudged') return 'moved';
  if (verdict === 'favourable') return isRange ? 'within' : 'improved';
  return isRange ? 'beyond' : 'worsened';
}

function hasRange({desiredDirection, limit}: Indicator): boolean {
  return desiredDirection === 'maintain' || (limit?.min ?? limit?.max ?? null) !== null;
}
