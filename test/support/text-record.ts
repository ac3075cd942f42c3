/** Text of a shadow root and of the shadow roots inside it, without style sheets. */
function shadowText(root: ShadowRoot): string {
  const inner = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot] : []));
  return [root.textContent, ...inner.map(shadowText)].join(' ').replace(/\s+/g, ' ').trim();
}

/**
 * Adds scripts to a page and records each text that a shadow root of the page has from then on.
 * @returns a function that ends the record and returns the texts
 */
export function recordTexts(frame: HTMLIFrameElement, scripts: string): () => readonly string[] {
  const page = frame.contentDocument as Document;
  const view = frame.contentWindow as Window & typeof globalThis;
  const texts = new Set<string>();
  const roots: ShadowRoot[] = [];
  const observer = new view.MutationObserver(() => roots.forEach((root) => texts.add(shadowText(root))));
  const {attachShadow} = view.Element.prototype;
  view.Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    observer.observe(root, {childList: true, characterData: true, subtree: true, attributes: true});
    return root;
  };
  page.head.append(page.createRange().createContextualFragment(scripts));
  return () => {
    observer.disconnect();
    view.Element.prototype.attachShadow = attachShadow;
    return [...texts];
  };
}
