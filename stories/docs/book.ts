import {createElement, Fragment, type ReactElement} from 'react';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import {elementsOf, type Declaration, type Item} from '../support/manifest.ts';

type List = 'attributes' | 'slots' | 'events' | 'cssParts' | 'cssProperties';
type Language = 'es' | 'en';

const elements = elementsOf(manifest);

function table(head: readonly string[], rows: readonly (readonly (string | ReactElement)[])[]): ReactElement {
  const cells = (tag: string, row: readonly (string | ReactElement)[]): ReactElement[] =>
    row.map((cell, key) => createElement(tag, {key, scope: tag === 'th' ? 'col' : undefined}, cell));
  return createElement(
    'table',
    null,
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
  const rows = elements.map(({tagName = '', summary = ''}) => [code(`<${tagName}>`), summary]);
  return table(head, rows);
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  es: ['Nombre', 'Qué es', 'Elementos'],
  en: ['Name', 'What it is', 'Elements'],
};

/** All that elements offer of one kind, each name once, with the elements that have it. */
export function FactTable({
  of,
  lang,
  words = {},
}: {
  of: List;
  lang: Language;
  words?: Readonly<Record<string, string>>;
}): ReactElement {
  const named = new Map<string, {item: Item; tags: string[]}>();
  for (const element of elements)
    for (const item of listOf(element, of)) {
      const known = named.get(item.name) ?? {item, tags: []};
      named.set(item.name, {...known, tags: [...known.tags, element.tagName ?? '']});
    }
  const rows = [...named].map(([name, {item, tags}]) => [
    code(name || '–'),
    described(words[name] ?? item.description ?? ''),
    tags.length === elements.length ? '*' : tags.map((tag) => `<${tag}>`).join(' '),
  ]);
  return table(heads[lang], rows);
}

function listOf(element: Declaration, of: List): readonly Item[] {
  return element[of] ?? [];
}
