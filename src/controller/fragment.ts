/** What the page's address names after its `#`; empty for nothing, and for what is no valid encoding. */
export function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
