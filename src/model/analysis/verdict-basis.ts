import type {Assessment} from './assessment.ts';

/** Whether the verdict rests on a desired direction that nobody declared: the reader is told. */
export function hasInferredDirection({indicator, verdict}: Assessment): boolean {
  const isJudged = verdict === 'favourable' || verdict === 'unfavourable';
  return isJudged && indicator.desiredDirectionBasis?.kind === 'inferred';
}
