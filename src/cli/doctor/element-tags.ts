import type {PageContent, PageTag} from './page-tags.ts';

/**
 * Every tag that Avance registers, with its need for data:
 * `own` reads a report from its own `src` or from a provider, `provider` supplies one, `none` works without.
 */
export const elementTags = {
  'edition-diff': 'own',
  'indicator-card': 'own',
  'indicator-data': 'provider',
  'indicator-legend': 'none',
  'indicator-map': 'own',
  'indicator-ranking': 'own',
  'indicator-share': 'none',
  'indicator-sheet': 'own',
  'indicator-table': 'own',
  'indicator-trend': 'own',
  'objective-summary': 'own',
  'place-picker': 'own',
  'policy-report': 'own',
  'report-editor': 'none',
  'variation-bar': 'none',
  'variation-chart': 'own',
} as const;
type ElementTag = keyof typeof elementTags;
type DataNeed = (typeof elementTags)[ElementTag];

/** The opening tags of elements of Avance, in document order. */
export function findElementTags({tags}: PageContent, ...needs: readonly DataNeed[]): readonly PageTag[] {
  return tags.filter(({name}) => isElementTag(name) && (!needs.length || needs.includes(elementTags[name])));
}

export function isElementTag(name: string): name is ElementTag {
  return Object.hasOwn(elementTags, name);
}

const escapedTag = new RegExp(`<(${Object.keys(elementTags).join('|')})(?![\\w-])`);

/** The first element tag that a page shows as text, without its attributes; null when there is none. */
export function findEscapedTag({texts}: PageContent): string | null {
  const name = texts.map((text) => escapedTag.exec(text)?.[1]).find((match) => match !== undefined);
  return name === undefined ? null : `&lt;${name}`;
}
