import type {FilterField} from '../../model/table/filter.ts';
import type {TableRow} from '../../model/table/row.ts';
import type {Locale} from '../i18n/locale.ts';
import {groupKindLabel} from '../format/group-kind.ts';
import {resolveText, type TextWithLang} from '../i18n/localized.ts';

const optionKeys = {
  up: 'movement.up',
  down: 'movement.down',
  none: 'verdict.unchanged',
  favourable: 'verdict.improved',
  unfavourable: 'verdict.worsened',
  unchanged: 'verdict.unchanged',
  uncertain: 'verdict.uncertain',
  unjudged: 'verdict.unjudged',
  incomparable: 'verdict.incomparable',
} as const;

/** Returns the label of a filter field; for a section, of the kind of its groups. */
export function filterLabel(name: FilterField, rows: readonly TableRow[], locale: Locale): string {
  if (name !== 'section') return locale.t(`column.${name}`);
  return groupKindLabel(rows.find(({section}) => section)?.section?.kind ?? '', locale);
}

/** Returns the label of a filter option; for a section, its label and title. */
export function filterOptionLabel(
  name: FilterField,
  value: string,
  rows: readonly TableRow[],
  locale: Locale,
): TextWithLang {
  if (name !== 'section') return {text: locale.t(optionKeys[value as keyof typeof optionKeys]), lang: null};
  const group = rows.find(({section}) => section?.id === value)?.section;
  const texts = [group?.label ?? null, group?.title ?? null].flatMap(
    (text) => resolveText(text, locale) ?? [],
  );
  return {
    text: texts.flatMap(({text}) => text || []).join(' '),
    lang: texts.at(-1)?.lang ?? null,
  };
}
