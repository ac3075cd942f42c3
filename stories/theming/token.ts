import {tokens, tokenValueCss, type Token} from '../../src/elements/base/tokens.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Token values as in a style sheet, by name without `--indicator-`. */
export type Tokens = Readonly<Record<string, string>>;

const table: Readonly<Record<string, Token>> = tokens;

/** The default values of all tokens, as a page would set them. */
export const defaultTokens: Tokens = Object.fromEntries(
  Object.entries(table).map(([name, token]) => [name, tokenValueCss(token, '--indicator-')]),
);

/** True for a colour token, false for a font, a length or an unknown token. */
export function isColor(name: string): boolean {
  const token = table[name];
  return token !== undefined && !('value' in token);
}

/** Reads the tokens that a style sheet sets. */
export function readTokens(css: string): Tokens {
  const matches = css.matchAll(/--indicator-([\w-]+)\s*:\s*([^;}]+)[;}]/g);
  return Object.fromEntries([...matches].map(([, name = '', value = '']) => [name, value.trim()]));
}

/** Style sheet that sets the tokens that differ from `defaults`; empty when none does. */
export function writeTokens(tokens: Tokens, defaults: Tokens = {}): string {
  const lines = Object.entries(tokens)
    .filter(([name, value]) => value !== defaults[name])
    .map(([name, value]) => `  --indicator-${name}: ${value};`);
  return lines.length ? `:root {\n${lines.join('\n')}\n}\n` : '';
}

/** Value of a token in one colour scheme. Resolves `light-dark()` and references to other tokens. */
export function colorOf(tokens: Tokens, name: string, scheme: Scheme): string {
  return resolveValue(tokens, tokens[name] ?? '', scheme, 8);
}

function resolveValue(tokens: Tokens, value: string, scheme: Scheme, depth: number): string {
  const reference = /^var\(--indicator-([\w-]+)\)$/.exec(value)?.[1];
  if (reference) return depth > 0 ? resolveValue(tokens, tokens[reference] ?? '', scheme, depth - 1) : '';
  const lightDark = /^light-dark\(\s*([^,]+?)\s*,\s*(.+?)\s*\)$/.exec(value);
  return (scheme === 'light' ? lightDark?.[1] : lightDark?.[2]) ?? value;
}

/** Value of a token after a change of its colour in one scheme. */
export function withColor(tokens: Tokens, name: string, scheme: Scheme, color: string): string {
  const [light = color, dark = color] = schemes.map((current) =>
    current === scheme ? color : colorOf(tokens, name, current),
  );
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}
