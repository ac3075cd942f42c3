import type {Verdict} from '../../model/analysis/assessment.ts';
import {verdictPaint} from '../../scale/verdict-icon.ts';

/** How a place of a map is painted. `class` is counted from 0. */
export type PlacePaint =
  | {readonly kind: 'class'; readonly index: number}
  | {readonly kind: 'verdict'; readonly verdict: Verdict}
  | {readonly kind: 'target'; readonly state: 'met' | 'unmet' | 'unclear'}
  | {readonly kind: 'missing'};

/** SVG paint of a place: its ground, the texts and signs on it, and its edge. */
interface PaintColors {
  readonly ground: string;
  readonly ink: string;
  readonly edge: string;
}

/** Whether the edge of the ground is dashed: the place has no value, or no target to compare it with. */
export function isDashed(paint: PlacePaint): boolean {
  return paint.kind === 'missing' || (paint.kind === 'target' && paint.state === 'unclear');
}

export function paintColors(paint: PlacePaint): PaintColors {
  const edge = isDashed(paint) ? 'var(--_missing)' : 'var(--_border)';
  if (paint.kind === 'class') return classPaint(paint.index + 1);
  if (paint.kind === 'missing') return {ground: 'url(#missing-hatch)', ink: 'var(--_missing-ink)', edge};
  if (paint.kind === 'target')
    return paint.state === 'met' ? classPaint(5) : {ground: 'var(--_surface)', ink: 'var(--_text)', edge};
  const ink = paint.verdict === 'favourable' ? 'var(--_surface)' : 'var(--_text)';
  return {ground: verdictPaint(paint.verdict), ink, edge: 'var(--_mark)'};
}

function classPaint(number: number): PaintColors {
  return {
    ground: `var(--_class-${number})`,
    ink: `var(--_on-class-${number})`,
    edge: 'var(--_border)',
  };
}

/** The verdict whose colour is `--_mark` in the group of a place; null for none. */
export function paintedVerdict(paint: PlacePaint): Verdict | null {
  return paint.kind === 'verdict' ? paint.verdict : null;
}
