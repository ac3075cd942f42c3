import {css, unsafeCSS, type CSSResult, type LitElement} from 'lit';

/** Media features that a toolbar can only play: the browser answers for the reader's own settings. */
const features = {
  contrast: '(prefers-contrast: more)',
  forced: '(forced-colors: active)',
  print: 'print',
} as const;
export type Played = keyof typeof features;

/** Rules of our sheets → the media that they were written for. */
const written = new WeakMap<CSSMediaRule, string>();

/** What the browser itself does to colours under forced colours, as far as a sheet can do it. */
const forced = css`
  :host,
  :host *:not(svg, svg *) {
    border-color: CanvasText !important;
    color: CanvasText !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  :host a {
    color: LinkText !important;
  }
  :host :is(button, input, select) {
    border-color: ButtonBorder !important;
    color: ButtonText !important;
    background: ButtonFace !important;
  }
`;
const extra = unsafeCSS('');

type Defined = typeof LitElement & {elementStyles: CSSResult[]};

/** Shows what our sheets say for a medium that this browser is not in; `null` ends it. */
export function play(played: Played | null, tags: readonly string[]): void {
  const defined = tags
    .map((tag) => customElements.get(tag) as Defined | undefined)
    .filter((found) => found !== undefined);
  for (const element of defined) {
    if (!element.elementStyles.includes(extra)) element.elementStyles = [...element.elementStyles, extra];
    for (const {styleSheet} of element.elementStyles)
      for (const rule of mediaRules(styleSheet)) set(rule, played);
  }
  extra.styleSheet?.replaceSync(played === 'forced' ? forced.cssText : '');
}

function mediaRules(sheet: CSSStyleSheet | undefined): readonly CSSMediaRule[] {
  return [...(sheet?.cssRules ?? [])].filter((rule) => rule instanceof CSSMediaRule);
}

function set(rule: CSSMediaRule, played: Played | null): void {
  const own = written.get(rule) ?? rule.media.mediaText;
  written.set(rule, own);
  rule.media.mediaText = played && own === features[played] ? 'all' : own;
}
