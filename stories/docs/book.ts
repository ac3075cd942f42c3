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

/** Renders the `code` spans of a doc block as elements. */
function renderDescription(text: string): ReactElement {
  const pieces = text
    .split('`')
    .map((piece, index) => (index % 2 ? createElement('code', {key: index}, piece) : piece));
  return createElement(Fragment, null, pieces);
}

/** Table of all elements with the summaries of their doc blocks. */
export function ElementTable({lang}: {lang: Language}): ReactElement {
  const head = lang === 'es' ? ['Etiqueta', 'Muestra (del código, en inglés)'] : ['Tag', 'Shows'];
  return table(
    head,
    elements.map(({tagName = '', summary = ''}) => [code(`<${tagName}>`), renderDescription(summary)]),
  );
}

const words = {
  es: {head: ['Nombre', 'Qué es'], allElements: 'todos', reportElements: 'todos los que muestran un reporte'},
  en: {head: ['Name', 'What it is'], allElements: 'all', reportElements: 'all that show a report'},
} as const;

interface Fact {
  readonly item: Item;
  readonly tags: readonly string[];
}

/**
 * Table of one kind of public names, for example all events, with the elements that have each of them.
 * A name with two descriptions has two rows.
 */
export function FactTable({
  of,
  lang,
  descriptions = {},
}: {
  of: List;
  lang: Language;
  /** Descriptions by name that replace those of the code, for example translations. */
  descriptions?: Readonly<Record<string, string>>;
}): ReactElement {
  const facts = new Map<string, Fact>();
  for (const {tagName = '', [of]: items = []} of elements)
    for (const item of items) {
      const key = `${item.name} ${descriptions[item.name] ?? item.description ?? ''}`;
      facts.set(key, {item, tags: [...(facts.get(key)?.tags ?? []), tagName]});
    }
  const rows = [...facts.values()].map(({item, tags}) => [
    code(item.name || '–'),
    createElement(
      Fragment,
      null,
      renderDescription(descriptions[item.name] ?? item.description ?? ''),
      createElement('small', null, elementNames(tags, lang)),
    ),
  ]);
  return table(words[lang].head, rows);
}

const reportTags = elements
  .filter(({attributes = []}) => attributes.some(({name}) => name === 'src'))
  .map(({tagName = ''}) => tagName);

function elementNames(tags: readonly string[], lang: Language): string {
  if (tags.length === elements.length) return words[lang].allElements;
  const hasReportTags = reportTags.every((tag) => tags.includes(tag));
  const rest = hasReportTags ? tags.filter((tag) => !reportTags.includes(tag)) : tags;
  return [...(hasReportTags ? [words[lang].reportElements] : []), ...rest.map((tag) => `<${tag}>`)].join(
    ', ',
  );
}
