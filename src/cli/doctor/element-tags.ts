/**
 * Every tag that Avance registers, with its need for data:
 * `own` reads a report from its own `src` or from a provider, `provider` supplies one, `none` works without.
 */
export const elementTags = {
  'indicator-card': 'own',
  'indicator-data': 'provider',
  'indicator-legend': 'none',
  'indicator-share': 'none',
  'indicator-table': 'own',
  'indicator-trend': 'own',
  'objective-summary': 'own',
  'policy-report': 'own',
  'report-editor': 'none',
  'variation-bar': 'none',
  'variation-chart': 'own',
} as const;
type ElementTag = keyof typeof elementTags;
type DataNeed = (typeof elementTags)[ElementTag];

/** The opening tags of elements in HTML, in document order. */
export function findElementTags(html: string, ...needs: readonly DataNeed[]): readonly string[] {
  return html.match(new RegExp(`<(?:${tagPattern(needs)})(?![\\w-])[^>]*>`, 'gi')) ?? [];
}

/** The first element tag that a page shows as text, without its attributes; null when there is none. */
export function findEscapedTag(html: string): string | null {
  return new RegExp(`&lt;(?:${tagPattern()})(?![\\w-])`).exec(html)?.[0] ?? null;
}

function tagPattern(needs: readonly DataNeed[] = []): string {
  const entries = Object.entries(elementTags).filter(([, need]) => !needs.length || needs.includes(need));
  return entries.map(([tag]) => tag).join('|');
}
