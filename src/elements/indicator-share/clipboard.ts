/**
 * Copies the text of a field to the clipboard. Without permission for the Clipboard API it selects the field and uses
 * `execCommand`. Returns false when both fail; the text stays selected, so that the user can copy it with the keyboard.
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
