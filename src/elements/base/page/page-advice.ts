import {hasOwn} from '../../../model/own.ts';
import {tokens, type TokenName, type TokenValue} from '../tokens.ts';
import {warnOnce} from './author-warning.ts';
import {contrastRatio, pairs, type Rgba} from './contrast.ts';

/**
 * Writes advice about an element to the console: content that it hides, because its tag is probably not closed (HTML reads
 * `<indicator-card />` as an opening tag), and tokens of the page whose contrast is too low.
 */
export function advise(element: Element, hidden: readonly Element[]): void {
  const {localName: tag} = element;
  for (const {localName} of hidden)
    warnOnce(`<${tag}> hides <${localName}>, which is inside it. Close its tag: <${tag}></${tag}>.`);
  if (element.shadowRoot && element.isConnected) adviseOnTokens(element, element.shadowRoot);
}

/** Values of all tokens that were checked, and tokens that were named: one theme is checked once. */
const checkedThemes = new Set<string>();
const named = new Set<TokenName>();
/** Bounds the memory of a page whose scripts never stop to change its colours. */
const maxThemes = 100;

const names = Object.keys(tokens) as TokenName[];

function adviseOnTokens(element: Element, root: ShadowRoot): void {
  // The system replaces the colours of the page.
  if (matchMedia('(forced-colors: active)').matches) return;
  const style = getComputedStyle(element);
  const pageValues = new Map(names.map((name) => [name, style.getPropertyValue(`--indicator-${name}`)]));
  const probe = element.ownerDocument.createElement('i');
  root.append(probe);
  const scheme = (readColor(probe, 'light-dark(#000, #fff)')?.[0] ?? 0) > 0 ? 'dark' : 'light';
  const theme = [scheme, ...pageValues.values()].join('|');
  if (!checkedThemes.has(theme) && checkedThemes.size < maxThemes) {
    checkedThemes.add(theme);
    for (const shortfall of shortfalls(probe, pageValues)) warnOfContrast(shortfall, scheme);
  }
  probe.remove();
}

interface Shortfall {
  /** The token that the page sets. */
  readonly cause: TokenName;
  readonly token: TokenName;
  readonly on: TokenName;
  readonly minimum: number;
  readonly ratio: number;
}

/** The pairs whose contrast is too low because the page sets a token, the lowest contrast first. */
function shortfalls(probe: HTMLElement, pageValues: ReadonlyMap<TokenName, string>): readonly Shortfall[] {
  const colors = new Map(names.map((name) => [name, readColor(probe, `var(--_${name})`)]));
  return pairs
    .flatMap((pair) => {
      const {token, on, minimum} = pair;
      const cause = setToken(token, pageValues) ?? setToken(on, pageValues);
      const [color, ground] = [colors.get(token), colors.get(on)];
      // Nothing is known about what is below a transparent ground.
      if (!cause || !color || ground?.[3] !== 1) return [];
      const ratio = contrastRatio(color, ground);
      return ratio < minimum ? [{...pair, cause, ratio}] : [];
    })
    .sort((first, second) => first.ratio / first.minimum - second.ratio / second.minimum);
}

/** The token, or the one that it refers to, whose value is from the page; null when neither is. */
function setToken(name: TokenName, pageValues: ReadonlyMap<TokenName, string>): TokenName | null {
  if (pageValues.get(name)) return name;
  const value: TokenValue = tokens[name];
  return hasOwn(value, 'token') ? setToken(value.token, pageValues) : null;
}

function warnOfContrast({cause, token, on, minimum, ratio}: Shortfall, scheme: string): void {
  if (named.has(cause)) return;
  named.add(cause);
  const kind = minimum === 7 ? 'text' : 'mark';
  // Rounded down, so that no number below the minimum looks like it.
  const measured = (Math.floor(ratio * 100) / 100).toFixed(2);
  warnOnce(
    `--indicator-${cause}: the ${kind} colour "${token}" has a contrast of ${measured} on "${on}" in the ${scheme} colour scheme. It should be ${minimum} or more.`,
  );
}

const computedColor = /^color\(srgb ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)(?: \/ ([\d.e-]+))?\)$/;

/**
 * The colour of a CSS value at the place of an element; null when it is none, or has a component `none`, which engines convert
 * in different ways. A mixture with itself is computed to numbers of sRGB, whatever the notation:
 * https://www.w3.org/TR/css-color-5/#color-mix
 */
function readColor(probe: HTMLElement, value: string): Rgba | null {
  probe.style.backgroundColor = `color-mix(in srgb, ${value}, ${value})`;
  const match = computedColor.exec(getComputedStyle(probe).backgroundColor);
  if (!match) return null;
  const [, red, green, blue, alpha = 1] = match;
  return [Number(red), Number(green), Number(blue), Number(alpha)];
}
