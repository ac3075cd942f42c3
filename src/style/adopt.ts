import {adoptStyles, css, type ReactiveElement} from 'lit';

/**
 * What waits for the screen takes a size of its own for one frame, in Chromium even on screen: the page below would jump
 * where a fallback stood.
 */
const steady = css`
  :host {
    content-visibility: visible;
  }
`;

/**
 * Gives a shadow root the sheets of its element. A constructed sheet belongs to the document whose window made it:
 * in another document (an element moved into an iframe) the browser drops or refuses it, so there it is made anew.
 * https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function adopt(element: ReactiveElement, root: ShadowRoot): ShadowRoot {
  const {elementStyles} = element.constructor as typeof ReactiveElement;
  const styles = element.querySelector(':scope > [slot=fallback]')
    ? [...elementStyles, steady]
    : elementStyles;
  const view = element.ownerDocument === document ? null : element.ownerDocument.defaultView;
  if (!view) adoptStyles(root, styles);
  else root.adoptedStyleSheets = styles.map((style) => remade(String(style), view));
  return root;
}

function remade(css: string, view: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
