import type {Verdict} from '../model/finding.ts';

/** The fill over the colour of a verdict, the second channel beside it; `null` where the colour is solid. */
export function textureOf(verdict: Verdict): string | null {
  if (verdict === 'unfavourable') return 'url(#stripes)';
  return verdict === 'unjudged' ? 'url(#dots)' : null;
}
