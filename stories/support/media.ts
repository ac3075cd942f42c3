import {css, unsafeCSS, type CSSResult, type LitElement} from 'lit';

/** Media features that the toolbar can only emulate, because the browser evaluates the user's own settings. */
const features = {
  contrast: '(prefers-contrast: more)',
  forced: '(forced-colors: active)',
  print: 'print',
} as const;
export type EmulatedMedia = keyof typeof features;

/** Original media text of each rule whose media text was changed. */
const originalMedia = new WeakMap<CSSMediaRule, string>();

/** Approximates what a browser does to colours in forced-colors mode. */
const forcedColors = css`
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
const extraStyles = unsafeCSS('');

type StyledElement = typeof LitElement & {elementStyles: CSSResult[]};

/** Applies the rules of the elements' style sheets for a medium as if it matched. Null ends the emulation. */
export function emulateMedia(media: EmulatedMedia | null, tags: readonly string[]): void {
  const elements = tags
    .map((tag) => customElements.get(tag) as StyledElement | undefined)
    .filter((element) => element !== undefined);
  for (const element of elements) {
    if (!element.elementStyles.includes(extraStyles))
      element.elementStyles = [...element.elementStyles, extraStyles];
    for (const {styleSheet} of element.elementStyles)
      for (const rule of mediaRules(styleSheet)) setRuleMedia(rule, media);
  }
  extraStyles.styleSheet?.replaceSync(media === 'forced' ? forcedColors.cssText : '');
}

function mediaRules(sheet: CSSStyleSheet | undefined): readonly CSSMediaRule[] {
  return [...(sheet?.cssRules ?? [])].filter((rule) => rule instanceof CSSMediaRule);
}

function setRuleMedia(rule: CSSMediaRule, media: EmulatedMedia | null): void {
  const original = originalMedia.get(rule) ?? rule.media.mediaText;
  originalMedia.set(rule, original);
  rule.media.mediaText = media && original === features[media] ? 'all' : original;
}
