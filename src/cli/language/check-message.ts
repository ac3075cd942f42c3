import type {Message} from '../../text/i18n/messages/translation.ts';
import type {ContextNote} from './context-notes.ts';
import type {LanguageFinding} from './finding.ts';
import {messageForms, type Entry} from './language-file.ts';
import {categoriesOf, neededCategories} from './plural.ts';

type Defect = Pick<LanguageFinding, 'code' | 'level' | 'detail'>;

/** Control characters but the line feed, and those that change the direction of the text around them. */
const invisible = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with the translation of one message. `pluralLike` is a language that `Intl` supports. */
export function checkMessage(
  entry: Entry,
  spanish: Message,
  {max}: Pick<ContextNote, 'max'>,
  pluralLike: string,
): readonly Defect[] {
  if (entry.isBroken) return [{code: 'not-a-text', level: 'error', detail: ''}];
  const {text} = entry;
  if (text === null) return [];
  return [
    ...checkSource(entry, spanish),
    ...checkForms(text, spanish, pluralLike),
    ...checkPlaceholders(text, spanish),
    ...messageForms(text).flatMap(([, form]) => checkForm(form, max)),
  ];
}

function checkSource({spanish: translated}: Entry, spanish: Message): readonly Defect[] {
  if (translated === null || sameMessage(translated, spanish)) return [];
  return [{code: 'source-changed', level: 'warning', detail: messageForms(spanish).at(-1)?.[1] ?? ''}];
}

function sameMessage(a: Message, b: Message): boolean {
  const text = (message: Message): string => JSON.stringify(messageForms(message).toSorted());
  return text(a) === text(b);
}

function checkForms(text: Message, spanish: Message, pluralLike: string): readonly Defect[] {
  if (typeof text === 'string') return [];
  if (typeof spanish === 'string' && !placeholdersOf(spanish).has('count'))
    return [{code: 'plural-not-possible', level: 'error', detail: ''}];
  const given = messageForms(text).flatMap(([category, form]) => (form ? [category] : []));
  const lacking = neededCategories(pluralLike).filter((category) => !given.includes(category));
  const unused = given.filter((category) => !categoriesOf(pluralLike).some((known) => known === category));
  return [
    ...lacking.map((detail): Defect => ({code: 'plural-missing', level: 'error', detail})),
    ...unused.map((detail): Defect => ({code: 'plural-unused', level: 'warning', detail})),
  ];
}

/** Each form may leave out `{count}`, as in "one row"; every other placeholder is in every form. */
function checkPlaceholders(text: Message, spanish: Message): readonly Defect[] {
  const forms = messageForms(spanish).map(([, form]) => placeholdersOf(form));
  const allowed = new Set(forms.flatMap((names) => [...names]));
  if (typeof spanish !== 'string') allowed.add('count');
  const needed = [...allowed].filter((name) => name !== 'count' && forms.every((names) => names.has(name)));
  const defects = messageForms(text).flatMap(([, form]) => {
    const names = placeholdersOf(form);
    if (form === '') return [];
    return [
      ...needed
        .filter((name) => !names.has(name))
        .map((name): Defect => ({code: 'placeholder-missing', level: 'error', detail: `{${name}}`})),
      ...[...names]
        .filter((name) => !allowed.has(name))
        .map((name): Defect => ({code: 'placeholder-unknown', level: 'error', detail: `{${name}}`})),
    ];
  });
  return [...new Map(defects.map((defect) => [defect.code + defect.detail, defect])).values()];
}

function placeholdersOf(form: string): ReadonlySet<string> {
  return new Set([...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
}

function checkForm(form: string, max: number | null): readonly Defect[] {
  const length = form.replace(/\{\w+\}/g, '').trim().length;
  const isLong = max !== null && length > max;
  return [
    ...(isLong ? [{code: 'too-long', level: 'warning', detail: `${length} > ${max}`} as const] : []),
    ...(invisible.test(form) ? [{code: 'invisible-character', level: 'error', detail: ''} as const] : []),
  ];
}
