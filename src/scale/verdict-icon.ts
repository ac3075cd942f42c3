import type {Verdict} from '../model/analysis/assessment.ts';

/**
 * SVG path data in a box of 16 × 16: the outline, then the sign inside. An icon without a sign is hollow. Each verdict has
 * a different shape, so that colour is not the only distinction.
 */
export const verdictIconPaths: Readonly<Record<Verdict, readonly [outline: string, sign?: string]>> = {
  favourable: ['M8 1a7 7 0 1 0 .01 0z', 'M4.5 8.5l2.5 2.5 4.5-5.5'],
  unfavourable: ['M8 .5L15.5 8 8 15.5.5 8z', 'M8 4v5m0 1.5v1.5'],
  unchanged: ['M1.5 1.5h13v13h-13z', 'M4.5 6.5h7m-7 3h7'],
  uncertain: ['M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5z', 'M4.5 6.5h7m-7 3h7'],
  unjudged: ['M8 2a6 6 0 1 0 .01 0z'],
  incomparable: ['M2.5 2.5h11v11h-11z'],
};

/** SVG path data of the movement arrows, in the same box; `null` without movement. */
export const arrowPaths = {up: 'M8 2l7 12H1z', down: 'M8 14L1 2h14z', none: null} as const;

/** The pattern of a verdict, a distinction besides colour; `null` when the colour is solid. */
export function patternFill(verdict: Verdict): string | null {
  if (verdict === 'unfavourable') return 'url(#stripes)';
  return verdict === 'unjudged' || verdict === 'uncertain' ? 'url(#dots)' : null;
}

/**
 * Paint of an arrow. Only a favourable one is solid. A page without patterns shows the plain colour, the fallback of an
 * SVG paint server.
 */
export function verdictPaint(verdict: Verdict): string {
  const pattern = arrowPattern(verdict);
  return pattern ? `${pattern} var(--_mark)` : 'var(--_mark)';
}

/** Whether the paint of an arrow has a pattern. */
export function isPatterned(verdict: Verdict): boolean {
  return arrowPattern(verdict) !== null;
}

function arrowPattern(verdict: Verdict): string | null {
  return verdict === 'unchanged' ? 'url(#dots)' : patternFill(verdict);
}
