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

/** How many of both fall short. */
export function shortfalls(tokens: Tokens): number {
  return [...judgedPairs(tokens), ...judgedDistances(tokens)].filter(({isGood}) => !isGood).length;
}
