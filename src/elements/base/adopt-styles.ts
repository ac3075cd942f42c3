import {adoptStyles, type CSSResultOrNative} from 'lit';

/**
 * Adopts style sheets in the shadow root of an element. A constructed sheet works only in the document that created it.
 * For an element in another document, such as that of an iframe, the sheets are created again.
 * https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function adoptStyleSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument === document ? null : root.ownerDocument.defaultView;
  if (!view) adoptStyles(root, [...styles]);
  else root.adoptedStyleSheets = styles.map((style) => rebuildSheet(String(style), view));
}

function rebuildSheet(css: string, view: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
