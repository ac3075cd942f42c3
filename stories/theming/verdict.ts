import {apart, colorVisions, contrast, distance, pairs, type Pair, type Vision} from './pair.ts';
import {schemes, type Scheme, type Tokens} from './token.ts';

export interface JudgedPair extends Pair {
  readonly scheme: Scheme;
  readonly ratio: number | null;
  readonly isGood: boolean;
}

/** Every pair in both schemes; what is no colour is not good. */
export function judgedPairs(tokens: Tokens): readonly JudgedPair[] {
  return schemes.flatMap((scheme) =>
    pairs.map((pair) => {
      const ratio = contrast(tokens, pair, scheme);
      return {...pair, scheme, ratio, isGood: (ratio ?? 0) >= pair.least};
    }),
  );
}

export interface JudgedDistance {
  readonly scheme: Scheme;
  readonly vision: Vision;
  readonly distance: number | null;
  readonly isGood: boolean;
}

/** How far the two verdicts are apart for eyes that see fewer colours. */
export function judgedDistances(tokens: Tokens): readonly JudgedDistance[] {
  return schemes.flatMap((scheme) =>
    colorVisions.map((vision) => {
      const found = distance(tokens, vision, scheme);
      return {scheme, vision, distance: found, isGood: (found ?? 0) >= apart.least};
    }),
  );
}

/** What falls short of its measure. */
export interface Shortfall {
  readonly token: string;
  /** The token beside or under it. */
  readonly on: string;
  readonly scheme: Scheme;
  /** Where eyes with fewer colours take the two for each other. */
  readonly vision: Vision | null;
  /** Ratio of contrast, or distance; `null` where a token is no colour. */
  readonly measured: number | null;
  readonly least: number;
}

export function shortfalls(tokens: Tokens): readonly Shortfall[] {
  const pale = judgedPairs(tokens)
    .filter(({isGood}) => !isGood)
    .map(({ratio, ...pair}) => ({...pair, vision: null, measured: ratio}));
  const alike = judgedDistances(tokens)
    .filter(({isGood}) => !isGood)
    .map(({distance: measured, ...one}) => ({...one, measured, ...alikeTokens}));
  return [...pale, ...alike];
}

const alikeTokens = {token: apart.second, on: apart.first, least: apart.least};
