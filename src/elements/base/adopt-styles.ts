import {adoptStyles, type ReactiveElement} from 'lit';

/**
 * Gives a shadow root the sheets of its element. A constructed sheet belongs to the document whose window made it:
 * in another document (an element moved into an iframe) the browser drops or refuses it, so there it is made anew.
 * https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function adoptStyleSheets(element: ReactiveElement, root: ShadowRoot): ShadowRoot {
  const styles = (element.constructor as typeof ReactiveElement).elementStyles;
  const view = element.ownerDocument === document ? null : element.ownerDocument.defaultView;
  if (!view) adoptStyles(root, styles);
  else root.adoptedStyleSheets = styles.map((style) => rebuildSheet(String(style), view));
  return root;
}

function rebuildSheet(css: string, view: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
