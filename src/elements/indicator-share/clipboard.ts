/**
 * Puts the text of a field into the clipboard. Without a permission the old way is tried, for which the field must be
 * selected; where that is barred too, `false`: the text stays selected, for the reader's own keys.
 */
export async function copyText(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  const {navigator, document} = field.ownerDocument.defaultView ?? window;
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
