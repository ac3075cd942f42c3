import type {Assessment} from './assessment.ts';

/** True when a favourable or unfavourable verdict rests on an inferred, not declared, desired direction. */
export function hasInferredDirection({indicator, verdict}: Assessment): boolean {
  const isJudged = verdict === 'favourable' || verdict === 'unfavourable';
  return isJudged && indicator.desiredDirectionBasis?.kind === 'inferred';
}
