import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  formatHex,
  parse,
  rgb,
} from 'culori';
import {contrastRatio, type Pair, type Rgba} from '../../src/elements/base/page/contrast.ts';
import {colorOf, type Scheme, type Tokens} from './token.ts';

/** The colours of the two opposite verdicts and their minimum colour difference (CIEDE2000). */
export const verdictPair = {first: 'favourable', second: 'unfavourable', minimum: 40} as const;

/** Simulations of colour vision deficiencies: a CSS colour → its appearance. */
export const visions = {
  full: (color: string) => color,
  protanopia: simulate(filterDeficiencyProt(1)),
  deuteranopia: simulate(filterDeficiencyDeuter(1)),
  tritanopia: simulate(filterDeficiencyTrit(1)),
  grey: simulate(filterGrayscale(1)),
} as const;
export type Vision = keyof typeof visions;

/** Deficiencies in which the two colours must differ. In grey, verdicts differ by pattern, word and glyph. */
export const colorVisions = ['protanopia', 'deuteranopia', 'tritanopia'] as const satisfies readonly Vision[];

type Filter = ReturnType<typeof filterGrayscale>;

function simulate(filter: Filter): (color: string) => string {
  return (color) => {
    const parsed = parse(color);
    return parsed ? formatHex(filter(parsed)) : '';
  };
}

/** Contrast ratio from 1 to 21. Null when a token is not a colour. */
export function contrast(
  tokens: Tokens,
  {token, on}: Pick<Pair, 'token' | 'on'>,
  scheme: Scheme,
): number | null {
  const [ink, background] = [token, on].map((name) => rgbaOf(colorOf(tokens, name, scheme)));
  return ink && background ? contrastRatio(ink, background) : null;
}

function rgbaOf(color: string): Rgba | null {
  const parsed = rgb(color);
  return parsed ? [parsed.r, parsed.g, parsed.b, parsed.alpha ?? 1] : null;
}

const difference = differenceCiede2000();

/** Colour difference (CIEDE2000) of the two verdicts. Null when a token is not a colour. */
export function distance(tokens: Tokens, vision: Vision, scheme: Scheme): number | null {
  const [first, second] = [verdictPair.first, verdictPair.second].map((name) =>
    parse(visions[vision](colorOf(tokens, name, scheme))),
  );
  return first && second ? difference(first, second) : null;
}
