import {adoptStyles, type ReactiveElement} from 'lit';

/**
 * Adopts the style sheets of an element in its shadow root. A constructed sheet works only in the document that created
 * it. For an element in another document, such as that of an iframe, the sheets are created again.
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
