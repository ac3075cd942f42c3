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

/** A token that is drawn on another, and the contrast that it needs there: 7 for text (AAA), 3 for a mark (1.4.11). */
export interface Pair {
  readonly token: string;
  readonly on: string;
  readonly least: 3 | 7;
}

function pairsOf(least: 3 | 7, on: string, names: string): readonly Pair[] {
  return names.split(' ').map((token) => ({token, on, least}));
}

export const pairs: readonly Pair[] = [
  ...pairsOf(7, 'surface', 'text text-muted favourable-ink unfavourable-ink unchanged-ink missing-ink link'),
  ...pairsOf(7, 'raised', 'text text-muted'),
  ...pairsOf(7, 'favourable-chip', 'favourable-ink'),
  ...pairsOf(7, 'unfavourable-chip', 'unfavourable-ink'),
  ...pairsOf(7, 'unchanged-chip', 'unchanged-ink'),
  ...pairsOf(3, 'surface', 'favourable unfavourable unchanged missing border axis focus'),
];

/** The two verdicts that must never be taken for each other, and how far apart (CIEDE2000) they must stay. */
export const apart = {first: 'favourable', second: 'unfavourable', least: 40} as const;

/** What a colour turns into for eyes that see fewer. */
export const visions = {
  full: (color: string) => color,
  protanopia: seen(filterDeficiencyProt(1)),
  deuteranopia: seen(filterDeficiencyDeuter(1)),
  tritanopia: seen(filterDeficiencyTrit(1)),
  grey: seen(filterGrayscale(1)),
} as const;
export type Vision = keyof typeof visions;

/** Patterns, words and glyphs tell the verdicts apart where no colour can. */
export const colorVisions = ['protanopia', 'deuteranopia', 'tritanopia'] as const satisfies readonly Vision[];

type Filter = ReturnType<typeof filterGrayscale>;

function seen(filter: Filter): (color: string) => string {
  return (color) => {
    const parsed = parse(color);
    return parsed ? formatHex(filter(parsed)) : '';
  };
}

/** 1 to 21; `null` where a token is no colour. */
export function contrast(
  tokens: Tokens,
  {token, on}: Pick<Pair, 'token' | 'on'>,
  scheme: Scheme,
): number | null {
  const colors = [token, on].map((name) => parse(colorOf(tokens, name, scheme)));
  const [ink, ground] = colors;
  return ink && ground ? wcagContrast(ink, ground) : null;
}

const difference = differenceCiede2000();

/** How far apart the two verdicts are for one kind of eyes. */
export function distance(tokens: Tokens, vision: Vision, scheme: Scheme): number | null {
  const [first, second] = [apart.first, apart.second].map((name) =>
    parse(visions[vision](colorOf(tokens, name, scheme))),
  );
  return first && second ? difference(first, second) : null;
}
