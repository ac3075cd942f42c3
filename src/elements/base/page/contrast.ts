import type {TokenName} from '../tokens.ts';

/** A token drawn on another, and its minimum contrast: 7 for text (WCAG 1.4.6), 3 for marks (WCAG 1.4.11). */
export interface Pair {
  readonly token: TokenName;
  readonly on: TokenName;
  readonly minimum: 3 | 7;
}

function pairsOf(minimum: 3 | 7, on: TokenName, ...names: readonly TokenName[]): readonly Pair[] {
  return names.map((token) => ({token, on, minimum}));
}

/** Every pair of tokens that the elements draw on each other. */
export const pairs: readonly Pair[] = [
  ...pairsOf(
    7,
    'surface',
    'text',
    'text-muted',
    'favourable-ink',
    'unfavourable-ink',
    'unchanged-ink',
    'missing-ink',
    'link',
  ),
  ...pairsOf(7, 'raised', 'text', 'text-muted'),
  ...pairsOf(7, 'favourable-chip', 'favourable-ink'),
  ...pairsOf(7, 'unfavourable-chip', 'unfavourable-ink'),
  ...pairsOf(7, 'unchanged-chip', 'unchanged-ink'),
  ...pairsOf(3, 'surface', 'favourable', 'unfavourable', 'unchanged', 'missing', 'border', 'axis', 'focus'),
  ...pairsOf(3, 'track', 'favourable', 'unfavourable', 'unchanged'),
];

/** Red, green and blue of sRGB from 0 to 1, and the opacity. Values outside are those of a wider gamut. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Contrast ratio from 1 to 21 of a colour on an opaque ground: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastRatio([red, green, blue, alpha]: Rgba, ground: Rgba): number {
  const [groundRed, groundGreen, groundBlue] = ground;
  const over = (value: number, below: number): number => value * alpha + below * (1 - alpha);
  const first = luminance(over(red, groundRed), over(green, groundGreen), over(blue, groundBlue));
  const second = luminance(groundRed, groundGreen, groundBlue);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Relative luminance from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const inGamut = Math.min(1, Math.max(0, value));
  return inGamut <= 0.04045 ? inGamut / 12.92 : ((inGamut + 0.055) / 1.055) ** 2.4;
}
