import {expect} from 'chai';
import fc from 'fast-check';
import {parseFragment, type DefaultTreeAdapterMap} from 'parse5';
import {reportJson} from '../../../src/model/report/serialize.ts';
import type {EmbedOptions, EmbedSource} from '../../../src/render/embed/embed-code.ts';
import {snippetShapes, subjectSnippet, type SnippetShape} from '../../../src/render/embed/list-code.ts';
import {shareSubject, type ShareSubject} from '../../../src/render/embed/share-subject.ts';
import {subjectTags} from '../../../src/render/embed/subject-tags.ts';
import {subjectTable} from '../../../src/render/embed/subject-output.ts';
import {lenientFilters, strictFilters, type ContentFilter} from '../../support/content-filters.ts';
import {requireReport} from '../../support/rows.ts';
import {spanish} from '../../support/languages.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Words that a report may contain: markup of other languages, blank lines, what ends a script or a comment. */
const word = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9áéñ]{1,8}$/),
  fc.constantFrom(
    '</script>',
    '-->',
    '<!--',
    '<b>',
    '&amp;',
    '"',
    "'",
    'a\n\nb',
    '*x*',
    '_y_',
    '`',
    '# z',
    '1. u',
    '2021',
  ),
);
const name = fc.array(word, {minLength: 1, maxLength: 5}).map((words) => `N ${words.join(' ')}`);
const value = fc.option(fc.integer({min: -9_999_999, max: 9_999_999}).map((tenths) => tenths / 10));
const indicator = fc.record({
  name,
  unit: fc.constantFrom('%', 'personas', 'S/'),
  desiredDirection: fc.constantFrom('increase', 'decrease', null),
  observations: fc.record({'2021': value, '2022': value}),
});
const report = fc
  .record({title: name, indicators: fc.array(indicator, {minLength: 1, maxLength: 4})})
  .map(({title, indicators}) =>
    requireReport({
      id: 'r',
      title,
      groups: [{id: 'g', kind: 'objective', code: '01', title}],
      indicators: indicators.map((entry, index) => ({
        id: `i${index}`,
        groupId: 'g',
        code: `01.${index}`,
        ...entry,
      })),
    }),
  );

const url = 'https://data.example/r.json';

function code(shape: SnippetShape, subject: ShareSubject, source: EmbedSource): string {
  const embed: EmbedOptions = {
    tag: subject.tag,
    attributes: new Map([['code', '01']]),
    source,
    scripts: 'https://cdn.example/',
    hints:
      '<link rel="modulepreload" href="https://cdn.example/a.js">\n<link rel="modulepreload" href="https://cdn.example/b.js">\n',
    page: 'https://pages.example/01.html',
    title: 'Indicador',
    fallback: subjectTable(subject, spanish),
  };
  const snippet = subjectSnippet(shape, subject, embed, spanish);
  if (snippet === null) throw new Error(shape);
  return snippet;
}

function nodes(node: Node): readonly Node[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(nodes) : [])];
}

/** The text of HTML as tag strippers and screen readers get it: without scripts and comments, with hidden separators. */
function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return node.nodeName === 'script' || !('childNodes' in node) ? '' : node.childNodes.map(textOf).join('');
}

/** Letters and digits of each word. Separators divide words. */
function words(text: string): readonly string[] {
  return text
    .replace(/(?:[;:.](?=\s|$)|–)/g, ' ')
    .split(/[^\S\u00a0\u202f]+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The words of HTML where each cell, caption and paragraph is a text of its own. */
function separateWords(html: string): readonly string[] {
  const blocks = ['caption', 'td', 'th', 'li', 'p'];
  return nodes(parseFragment(html))
    .filter(({nodeName}) => blocks.includes(nodeName))
    .flatMap((node) => words(textOf(node)));
}

/** Random reports with each shape, each element and both sources of data. */
function forAllCodes(shapes: readonly SnippetShape[], check: (html: string) => void): void {
  const tag = fc.constantFrom(...subjectTags);
  const isInline = fc.boolean();
  fc.assert(
    fc.property(report, fc.constantFrom(...shapes), tag, isInline, (document, shape, elementTag, inline) => {
      const subject = shareSubject(document, {tag: elementTag, code: ''});
      if (!subject) throw new Error(elementTag);
      check(code(shape, subject, inline ? {json: reportJson(subject.report)} : {url, integrity: null}));
    }),
    {numRuns: 60},
  );
}

const shapesWithFigures = snippetShapes.filter((shape) => shape !== 'iframe');

function describeFilters(filters: Readonly<Record<string, ContentFilter>>): void {
  for (const [filterName, filter] of Object.entries(filters))
    it(`has each text once and apart from the next after ${filterName}`, () => {
      forAllCodes(shapesWithFigures, (html) => {
        expect(words(textOf(parseFragment(filter(html))))).to.deep.equal(separateWords(html));
      });
    });
}

describe('subjectSnippet(shape, subject, embed, locale) in content systems', () => {
  describeFilters(strictFilters);
  describeFilters(lenientFilters);

  for (const [filterName, filter] of Object.entries<ContentFilter>(lenientFilters))
    it(`keeps the table and the data inside the element after ${filterName}`, () => {
      forAllCodes(['module', 'classic'], (html) => {
        const tree = nodes(parseFragment(filter(html)));
        const [element, ...others] = tree.filter(({nodeName}) => subjectTags.some((tag) => tag === nodeName));
        expect(others).to.have.lengthOf(0);
        const isJson = (node: Node): boolean =>
          node.nodeName === 'script' && textOf({...node, nodeName: 'x'} as Node).startsWith('<!--');
        const inside = element ? nodes(element) : [];
        expect(inside.filter(({nodeName}) => nodeName === 'table')).to.have.lengthOf(1);
        expect(tree.filter(({nodeName}) => nodeName === 'table')).to.have.lengthOf(1);
        const data = tree.filter(isJson);
        expect(data.every((node) => 'parentNode' in node && node.parentNode === element)).to.equal(true);
      });
    });

  it('has no tables in shape list', () => {
    forAllCodes(['list'], (html) => expect(html).to.not.match(/<(?:table|t[dhr]|caption)\b/));
  });

  it('leaves a link to the page where frames are removed', () => {
    for (const filter of [...Object.values(strictFilters).slice(0, -1)])
      forAllCodes(['iframe'], (html) =>
        expect(filter(html)).to.contain('<a href="https://pages.example/01.html">Indicador</a>'),
      );
  });
});
