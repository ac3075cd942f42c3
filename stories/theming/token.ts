import {tokens, tokenValueCss, type Token} from '../../src/elements/base/tokens.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Name without `--indicator-` → value as it is written. */
export type Tokens = Readonly<Record<string, string>>;

const table: Readonly<Record<string, Token>> = tokens;

/** The default values of the elements, as a page would set them. */
export const defaultTokens: Tokens = Object.fromEntries(
  Object.entries(table).map(([name, token]) => [name, tokenValueCss(token, '--indicator-')]),
);

/** Whether a token is a colour, rather than a font or a length. */
export function isColor(name: string): boolean {
  const token = table[name];
  return token !== undefined && !('value' in token);
}

/** The tokens that a sheet of a theme sets. */
export function readTokens(css: string): Tokens {
  const found = css.matchAll(/--indicator-([\w-]+)\s*:\s*([^;}]+)[;}]/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value.trim()]));
}

/** The sheet that a page takes; only what differs from `own` is worth writing, and nothing is no sheet. */
export function writeTokens(tokens: Tokens, own: Tokens = {}): string {
  const lines = Object.entries(tokens)
    .filter(([name, value]) => value !== own[name])
    .map(([name, value]) => `  --indicator-${name}: ${value};`);
  return lines.length ? `:root {\n${lines.join('\n')}\n}\n` : '';
}

/** What a token comes to in one colour scheme: `light-dark()` chosen, other tokens followed. */
export function colorOf(tokens: Tokens, name: string, scheme: Scheme): string {
  return resolved(tokens, tokens[name] ?? '', scheme, 8);
}

function resolved(tokens: Tokens, value: string, scheme: Scheme, depth: number): string {
  const other = /^var\(--indicator-([\w-]+)\)$/.exec(value)?.[1];
  if (other) return depth > 0 ? resolved(tokens, tokens[other] ?? '', scheme, depth - 1) : '';
  const both = /^light-dark\(\s*([^,]+?)\s*,\s*(.+?)\s*\)$/.exec(value);
  return (scheme === 'light' ? both?.[1] : both?.[2]) ?? value;
}

/** The value of a token that has another colour in one of the schemes. */
export function withColor(tokens: Tokens, name: string, scheme: Scheme, color: string): string {
  const [light = color, dark = color] = schemes.map((one) =>
    one === scheme ? color : colorOf(tokens, name, one),
  );
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}
