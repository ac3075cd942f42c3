import {abs, compare, decimal} from '../decimal.ts';
import type {Assessment} from './assessment.ts';
import {hasOneUnit} from './rollup.ts';

/** Returns the unfavourable indicators, the largest change first when they share a unit, else in the order of the document. */
export function worsenedIndicators(assessments: readonly Assessment[]): readonly Assessment[] {
  const worsened = assessments.filter(({verdict}) => verdict === 'unfavourable');
  const size = ({change}: Assessment) => abs(change ?? decimal(0));
  return hasOneUnit(worsened) ? worsened.sort((a, b) => compare(size(b), size(a))) : worsened;
}
