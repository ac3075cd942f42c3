import {createElement, Fragment, type ReactElement} from 'react';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import {elementsOf, type Item} from '../support/manifest.ts';

type List = 'attributes' | 'slots' | 'events' | 'cssParts' | 'cssProperties';
type Language = 'es' | 'en';

const elements = elementsOf(manifest);

type Cell = string | ReactElement;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): ReactElement {
  const cells = (tag: string, row: readonly Cell[]): ReactElement[] =>
    row.map((cell, key) => createElement(tag, {key, scope: tag === 'th' ? 'col' : undefined}, cell));
  return createElement(
    'table',
    {className: 'facts'},
    createElement('thead', null, createElement('tr', null, cells('th', head))),
    createElement(
      'tbody',
      null,
      rows.map((row, key) => createElement('tr', {key}, cells('td', row))),
    ),
  );
}

function code(text: string): ReactElement {
  return createElement('code', null, text);
}

/** `code` between its marks, as doc blocks have it. */
function described(text: string): ReactElement {
  const pieces = text
    .split('`')
    .map((piece, index) => (index % 2 ? createElement('code', {key: index}, piece) : piece));
  return createElement(Fragment, null, pieces);
}

/** Every element and what it shows, from the doc blocks of the code. */
export function ElementTable({lang}: {lang: Language}): ReactElement {
  const head = lang === 'es' ? ['Etiqueta', 'Muestra (del código, en inglés)'] : ['Tag', 'Shows'];
  return table(
    head,
    elements.map(({tagName = '', summary = ''}) => [code(`<${tagName}>`), described(summary)]),
  );
}

const words = {
  es: {head: ['Nombre', 'Qué es'], all: 'todos', ofReports: 'todos los que muestran un reporte'},
  en: {head: ['Name', 'What it is'], all: 'all', ofReports: 'all that show a report'},
} as const;

interface Fact {
  readonly item: Item;
  readonly tags: readonly string[];
}

/** All that elements offer of one kind, with the elements that have it; a name that means two things is there twice. */
export function FactTable({
  of,
  lang,
  told = {},
}: {
  of: List;
  lang: Language;
  /** Descriptions by name, where those of the code are in another language or of one element alone. */
  told?: Readonly<Record<string, string>>;
}): ReactElement {
  const facts = new Map<string, Fact>();
  for (const {tagName = '', [of]: items = []} of elements)
    for (const item of items) {
      const meaning = `${item.name} ${told[item.name] ?? item.description ?? ''}`;
      facts.set(meaning, {item, tags: [...(facts.get(meaning)?.tags ?? []), tagName]});
    }
  const rows = [...facts.values()].map(({item, tags}) => [
    code(item.name || '–'),
    createElement(
      Fragment,
      null,
      described(told[item.name] ?? item.description ?? ''),
      createElement('small', null, owners(tags, lang)),
    ),
  ]);
  return table(words[lang].head, rows);
}

const ofReports = elements
  .filter(({attributes = []}) => attributes.some(({name}) => name === 'src'))
  .map(({tagName = ''}) => tagName);

function owners(tags: readonly string[], lang: Language): string {
  if (tags.length === elements.length) return words[lang].all;
  const isOfReports = ofReports.every((tag) => tags.includes(tag));
  const rest = isOfReports ? tags.filter((tag) => !ofReports.includes(tag)) : tags;
  return [...(isOfReports ? [words[lang].ofReports] : []), ...rest.map((tag) => `<${tag}>`)].join(', ');
}
