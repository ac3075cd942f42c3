/**
 * Runs in a page, as its source. Returns the texts of the shadow roots of its cards and tables when they are drawn.
 */
export async function elementTexts(): Promise<readonly string[]> {
  const elements = [...document.querySelectorAll('indicator-card, indicator-table')];
  await Promise.all(elements.map((element) => (element as Element & {ready?: Promise<unknown>}).ready));
  return elements.map(({shadowRoot}) => shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '');
}
