import type {Indicator} from '../report/indicator.ts';
import type {Assessment} from './assessment.ts';

/** True when a favourable or unfavourable verdict rests on an inferred, not declared, desired direction. */
export function hasInferredDirection({indicator, verdict}: Assessment): boolean {
  const isJudged = verdict === 'favourable' || verdict === 'unfavourable';
  return isJudged && isDirectionInferred(indicator);
}

/** True when the desired direction of an indicator was inferred, not declared. */
export function isDirectionInferred({desiredDirectionBasis}: Indicator): boolean {
  return desiredDirectionBasis?.kind === 'inferred';
}
