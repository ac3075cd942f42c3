import {pairs, type Pair} from '../../src/elements/base/page/contrast.ts';
import {verdictPair, colorVisions, contrast, distance, type Vision} from './pair.ts';
import {schemes, type Scheme, type Tokens} from './token.ts';

export interface PairCheck extends Pair {
  readonly scheme: Scheme;
  readonly ratio: number | null;
  readonly isGood: boolean;
}

/** Checks the contrast of every pair in both schemes. A pair with an invalid colour fails. */
export function checkPairs(tokens: Tokens): readonly PairCheck[] {
  return schemes.flatMap((scheme) =>
    pairs.map((pair) => {
      const ratio = contrast(tokens, pair, scheme);
      return {...pair, scheme, ratio, isGood: (ratio ?? 0) >= pair.minimum};
    }),
  );
}

export interface DistanceCheck {
  readonly scheme: Scheme;
  readonly vision: Vision;
  readonly distance: number | null;
  readonly isGood: boolean;
}

/** Checks the colour difference of the two verdicts in each scheme and colour vision deficiency. */
export function checkDistances(tokens: Tokens): readonly DistanceCheck[] {
  return schemes.flatMap((scheme) =>
    colorVisions.map((vision) => {
      const measured = distance(tokens, vision, scheme);
      return {scheme, vision, distance: measured, isGood: (measured ?? 0) >= verdictPair.minimum};
    }),
  );
}

/** A token with too little contrast or colour difference. */
export interface Shortfall {
  readonly token: string;
  /** The token next to it or behind it. */
  readonly on: string;
  readonly scheme: Scheme;
  /** Colour vision in which the two tokens are too similar. Null for a contrast. */
  readonly vision: Vision | null;
  /** Contrast ratio or colour difference. Null when a token is not a colour. */
  readonly measured: number | null;
  readonly minimum: number;
}

export function findShortfalls(tokens: Tokens): readonly Shortfall[] {
  const lowContrast = checkPairs(tokens)
    .filter(({isGood}) => !isGood)
    .map(({ratio, ...pair}) => ({...pair, vision: null, measured: ratio}));
  const tooSimilar = checkDistances(tokens)
    .filter(({isGood}) => !isGood)
    .map(({distance: measured, ...check}) => ({...check, measured, ...verdictTokens}));
  return [...lowContrast, ...tooSimilar];
}

const verdictTokens = {token: verdictPair.second, on: verdictPair.first, minimum: verdictPair.minimum};
