import type {Verdict} from '../../model/analysis/assessment.ts';

/** How a place of a map is painted. `class` is counted from 0. */
export type PlacePaint =
  | {readonly kind: 'class'; readonly index: number}
  | {readonly kind: 'verdict'; readonly verdict: Verdict}
  | {readonly kind: 'target'; readonly state: 'met' | 'unmet' | 'unclear'}
  | {readonly kind: 'missing'};

/** Attributes of a painted group that style sheets read; null for one that it does not have. */
export interface PaintAttributes {
  readonly classNumber: number | null;
  readonly verdict: Verdict | null;
  readonly target: 'met' | 'unmet' | 'unclear' | null;
}

export function paintAttributes(paint: PlacePaint): PaintAttributes {
  return {
    classNumber: paint.kind === 'class' ? paint.index + 1 : null,
    verdict: paint.kind === 'verdict' ? paint.verdict : null,
    target: paint.kind === 'target' ? paint.state : null,
  };
}
