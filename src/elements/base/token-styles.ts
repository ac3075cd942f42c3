import {css, unsafeCSS, type CSSResult} from 'lit';
import {tokens, tokenValueCss, type Token} from './tokens.ts';

/** Each token with every field of its own. */
const table: readonly (readonly [string, Token])[] = Object.entries(tokens).map(([name, token]) => [
  name,
  {moreContrast: undefined, forcedColors: undefined, ...token},
]);

/** Every token as `--_<name>`, which reads its public property and falls back to the value of the table. */
function defaults(): string {
  return table
    .map(([name, token]) => `--_${name}: var(--indicator-${name}, ${tokenValueCss(token, '--_')});`)
    .join('\n    ');
}

function moreContrast(): string {
  const lines = table.flatMap(([name, {moreContrast: value}]) =>
    value ? [`--_${name}: ${tokenValueCss(value, '--_')};`] : [],
  );
  return lines.join('\n      ');
}

function forcedColors(): string {
  const lines = table.flatMap(([name, {forcedColors: color}]) => (color ? [`--_${name}: ${color};`] : []));
  return lines.join('\n      ');
}

/** The table is a constant of the source: no data of a report reaches the style sheet. */
function constantCss(text: string): CSSResult {
  return unsafeCSS(text);
}

/**
 * The style sheet that defines the tokens. `light-dark()` follows the `color-scheme` that the element inherits from the
 * page: that is the meaning of `theme="auto"`.
 */
export const tokenStyles = css`
  :host {
    ${constantCss(defaults())}
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @media (prefers-contrast: more) {
    :host {
      ${constantCss(moreContrast())}
    }
  }
  /* Forced colours do not change SVG fills, so the system colours are assigned here. */
  @media (forced-colors: active) {
    :host {
      ${constantCss(forcedColors())}
    }
  }
  /* Prints in light colours. */
  @media print {
    :host {
      color-scheme: light !important;
    }
  }
`;
