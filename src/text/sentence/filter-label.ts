import type {Facet} from '../../model/table/filter.ts';
import type {Row} from '../../model/table/row.ts';
import type {Language} from '../i18n/locale.ts';
import {kindWord} from '../format/group-kind.ts';
import {localized} from '../i18n/localized.ts';

const values = {
  up: 'up',
  down: 'down',
  none: 'unchanged',
  favourable: 'improved',
  unfavourable: 'worsened',
  unchanged: 'unchanged',
  unjudged: 'unjudged',
  incomparable: 'incomparable',
} as const;

/** What a facet is called: a section by the kind of its groups. */
export function facetLabel(name: Facet, rows: readonly Row[], language: Language): string {
  if (name !== 'section') return language.t(name);
  return kindWord(rows.find(({section}) => section)?.section?.kind ?? '', language);
}

/** What a value of a facet is called: a section by its label and title. */
export function facetWord(name: Facet, value: string, rows: readonly Row[], language: Language): string {
  if (name !== 'section') return language.t(values[value as keyof typeof values]);
  const group = rows.find(({section}) => section?.id === value)?.section;
  return [group?.label ?? null, group?.title ?? null]
    .map((text) => localized(text, language)?.text)
    .filter(Boolean)
    .join(' ');
}
