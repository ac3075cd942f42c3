import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  formatHex,
  parse,
  wcagContrast,
} from 'culori';
import {colorOf, type Scheme, type Tokens} from './token.ts';

/** A token drawn on another, and its minimum contrast: 7 for text (WCAG AAA), 3 for marks (WCAG 1.4.11). */
export interface Pair {
  readonly token: string;
  readonly on: string;
  readonly minimum: 3 | 7;
}

function pairsOf(minimum: 3 | 7, on: string, names: string): readonly Pair[] {
  return names.split(' ').map((token) => ({token, on, minimum}));
}

export const pairs: readonly Pair[] = [
  ...pairsOf(7, 'surface', 'text text-muted favourable-ink unfavourable-ink unchanged-ink missing-ink link'),
  ...pairsOf(7, 'raised', 'text text-muted'),
  ...pairsOf(7, 'favourable-chip', 'favourable-ink'),
  ...pairsOf(7, 'unfavourable-chip', 'unfavourable-ink'),
  ...pairsOf(7, 'unchanged-chip', 'unchanged-ink'),
  ...pairsOf(3, 'surface', 'favourable unfavourable unchanged missing border axis focus'),
];

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
  const colors = [token, on].map((name) => parse(colorOf(tokens, name, scheme)));
  const [ink, background] = colors;
  return ink && background ? wcagContrast(ink, background) : null;
}

const difference = differenceCiede2000();

/** Colour difference (CIEDE2000) of the two verdicts. Null when a token is not a colour. */
export function distance(tokens: Tokens, vision: Vision, scheme: Scheme): number | null {
  const [first, second] = [verdictPair.first, verdictPair.second].map((name) =>
    parse(visions[vision](colorOf(tokens, name, scheme))),
  );
  return first && second ? difference(first, second) : null;
}
