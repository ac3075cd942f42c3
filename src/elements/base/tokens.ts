import {hasOwn} from '../../model/own.ts';
/** Tokens whose value is the default of others. */
type SharedToken =
  'axis' | 'favourable' | 'favourable-ink' | 'missing' | 'surface' | 'unchanged' | 'unfavourable';

/** A CSS value, a colour per colour scheme, or the value of another token. */
export type TokenValue =
  {readonly value: string} | {readonly light: string; readonly dark: string} | {readonly token: SharedToken};

/** System colours of https://www.w3.org/TR/css-color-4/#css-system-colors that are used under forced colours. */
type SystemColor = 'Canvas' | 'CanvasText' | 'GrayText' | 'Highlight' | 'LinkText';

export type Token = TokenValue & {
  /** Value for readers who prefer more contrast; it replaces the public property too. */
  readonly moreContrast?: TokenValue | undefined;
  /** Colour while the system forces its colours; SVG fills do not change by themselves. */
  readonly forcedColors?: SystemColor | undefined;
};

/**
 * Every colour, size and font of the elements, by name. Each is public as the custom property `--indicator-<name>`, which
 * a page sets on any ancestor; the comment of a token is its description in the manifest and the documentation. The style
 * sheets read the token as `--_<name>`.
 *
 * Contrast on the surface, in light: text 16.6, inks ≥ 7.2, marks ≥ 4.3. Blue and vermilion, because green and red look
 * alike with protanopia.
 */
export const tokens = {
  /** Font family; the font of the page by default. */
  'font': {value: 'inherit'},
  /** Text. */
  'text': {
    light: '#1b1f24',
    dark: '#eef1f4',
    moreContrast: {light: '#000', dark: '#fff'},
    forcedColors: 'CanvasText',
  },
  /** Secondary text: codes, periods, notes, sources. */
  'text-muted': {
    light: '#4a5360',
    dark: '#b8c1cb',
    moreContrast: {light: '#1b1f24', dark: '#fff'},
    forcedColors: 'CanvasText',
  },
  /** Background of cards and tables. */
  'surface': {
    light: '#fff',
    dark: '#12161c',
    moreContrast: {light: '#fff', dark: '#000'},
    forcedColors: 'Canvas',
  },
  /** Background of headings within them. */
  'raised': {light: '#f4f6f8', dark: '#1b2129', forcedColors: 'Canvas'},
  /** Thin lines between parts. */
  'line': {
    light: '#d5dae0',
    dark: '#39424d',
    moreContrast: {light: '#3d4650', dark: '#c3ccd6'},
    forcedColors: 'CanvasText',
  },
  /** Outlines of buttons and boxes, and the mark of the earlier value. */
  'border': {
    light: '#727b87',
    dark: '#8c96a2',
    moreContrast: {light: '#1b1f24', dark: '#fff'},
    forcedColors: 'CanvasText',
  },
  /** Axes and their ticks. */
  'axis': {
    light: '#667080',
    dark: '#8c96a2',
    moreContrast: {light: '#3d4650', dark: '#c3ccd6'},
    forcedColors: 'CanvasText',
  },
  /** Background of a bar. */
  'track': {light: '#e4e8ec', dark: '#2c343e', forcedColors: 'Canvas'},
  /** Bar and icon of a favourable change. */
  'favourable': {
    light: '#054eb1',
    dark: '#4c8adc',
    moreContrast: {light: '#00306f', dark: '#94c4ff'},
    forcedColors: 'CanvasText',
  },
  /** Text of a favourable change. */
  'favourable-ink': {
    light: '#04408f',
    dark: '#8fbef7',
    moreContrast: {token: 'favourable'},
    forcedColors: 'CanvasText',
  },
  /** Background of the verdict of a favourable change. */
  'favourable-chip': {
    light: '#e8f0fb',
    dark: '#10294a',
    moreContrast: {token: 'surface'},
    forcedColors: 'Canvas',
  },
  /** Bar and icon of an unfavourable change. */
  'unfavourable': {
    light: '#c2460d',
    dark: '#f7ac4d',
    moreContrast: {light: '#8a2a00', dark: '#ffc169'},
    forcedColors: 'Canvas',
  },
  /** Text of an unfavourable change. */
  'unfavourable-ink': {
    light: '#8a3104',
    dark: '#f7ac4d',
    moreContrast: {token: 'unfavourable'},
    forcedColors: 'CanvasText',
  },
  /** Background of the verdict of an unfavourable change. */
  'unfavourable-chip': {light: '#fdeee6', dark: '#3a2710', forcedColors: 'Canvas'},
  /** Bar and icon of no change, and of a movement without a verdict. */
  'unchanged': {
    light: '#3d4044',
    dark: '#d7dbe0',
    moreContrast: {light: '#1b1f24', dark: '#fff'},
    forcedColors: 'CanvasText',
  },
  /** Text of no change. */
  'unchanged-ink': {token: 'unchanged'},
  /** Background of the verdict of no change. */
  'unchanged-chip': {light: '#eceff2', dark: '#262d36', forcedColors: 'Canvas'},
  /** Outline of a missing value. */
  'missing': {token: 'axis', forcedColors: 'GrayText'},
  /** Text of a missing value. */
  'missing-ink': {
    light: '#4a5360',
    dark: '#b8c1cb',
    moreContrast: {token: 'missing'},
    forcedColors: 'CanvasText',
  },
  /** Ring around the focused control. */
  'focus': {light: '#1b1f24', dark: '#fff', forcedColors: 'Highlight'},
  /** Links. */
  'link': {token: 'favourable-ink', forcedColors: 'LinkText'},
  /** Band at the edge of each slide. */
  'band': {token: 'favourable'},
  /** Unit of all spacing. */
  'space': {value: '4px'},
  /** Corner radius. */
  'radius': {value: '6px'},
} as const satisfies Readonly<Record<string, Token>>;

export type TokenName = keyof typeof tokens;

/** A value in CSS. Another token is read as `<prefix><name>`: `--_` in style sheets, `--indicator-` on a page. */
export function tokenValueCss(value: TokenValue, prefix: '--_' | '--indicator-'): string {
  if (hasOwn(value, 'token')) return `var(${prefix}${value.token})`;
  return hasOwn(value, 'value') ? value.value : `light-dark(${value.light}, ${value.dark})`;
}
