/** Gives the focus to the first element that matches, also inside shadow roots. Runs in the page. */
export function focusDeep(selector) {
  const find = (root) => {
    const match = root.querySelector(selector);
    if (match) return match;
    for (const {shadowRoot} of root.querySelectorAll('*')) {
      const inner = shadowRoot && find(shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const element = find(document);
  element?.focus();
  return element !== null;
}

/** Pastes a text into the element with the focus. Runs in the page. */
export function pasteText(text) {
  let target = document.activeElement;
  while (target.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = {
    clipboardData,
    dataType: 'text/plain',
    data: text,
    bubbles: true,
    composed: true,
    cancelable: true,
  };
  target.dispatchEvent(new ClipboardEvent('paste', init));
}
