/** The value of a parameter of the page's address; null without one. */
export function placeInAddress(param: string): string | null {
  return param ? new URLSearchParams(location.search).get(param) : null;
}

/** Sets the parameter in the current history entry; an empty code removes it. */
export function setPlaceInAddress(param: string, code: string): void {
  if (!param) return;
  try {
    const url = new URL(location.href);
    if (code) url.searchParams.set(param, code);
    else url.searchParams.delete(param);
    history.replaceState(history.state, '', url.href);
  } catch {
    // `srcdoc` documents have no URL of their own.
  }
}
