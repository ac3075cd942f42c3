import {expect} from 'chai';
import type {LitElement} from 'lit';
import type {PropertyOptions} from '../../src/elements/base/property.ts';
import '../../src/define/all.ts';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {warningsDuring} from '../support/warnings.ts';
import {collapseSpaces} from '../support/shadow-text.ts';
import {reportTags} from '../support/report-tags.ts';

interface TestedElement extends LitElement {
  readonly ready?: Promise<unknown>;
}

interface TestedProperty {
  readonly name: string;
  /** Name in a warning. */
  readonly attribute: string;
  readonly options: PropertyOptions;
}

type Properties = Record<string, unknown>;

const tags = [...reportTags, 'variation-bar', 'indicator-data', 'report-editor'];

/** What the elements show; not part of the test. */
const fixed = ['data', 'src', 'for', 'fromValue', 'toValue', 'unit'];

function create(tag: string): TestedElement {
  const element = document.createElement(tag) as TestedElement;
  const figures = tag === 'variation-bar' ? {fromValue: 10, toValue: 12, unit: '%'} : {data: pnmnna};
  document.body.append(Object.assign(element, figures, {loading: 'eager'}));
  return element;
}

async function textOf(element: TestedElement): Promise<string> {
  await element.updateComplete;
  await element.ready;
  return collapseSpaces(element.shadowRoot?.textContent ?? '');
}

/** The public properties of an element. */
function propertiesOf(element: TestedElement): readonly TestedProperty[] {
  const {elementProperties} = element.constructor as typeof LitElement;
  return [...(elementProperties as ReadonlyMap<string, PropertyOptions>)]
    .filter(([name, {attribute}]) => attribute !== false && !fixed.includes(name))
    .map(([name, options]) => ({
      name,
      options,
      attribute: typeof options.attribute === 'string' ? options.attribute : name.toLowerCase(),
    }));
}

/** Values without a meaning for a property, as frameworks and hurried scripts set them. */
function unreadableValues({options: {type, word, words, isStrict}}: TestedProperty): readonly unknown[] {
  if (isStrict) return [];
  if (type === Boolean) return [{}, [1], 'false'];
  return [
    {},
    [1],
    Number.NaN,
    true,
    ...(type === Number ? ['abc', -1] : []),
    ...(word || words ? ['xyz'] : []),
  ];
}

/** Attributes whose text cannot be read. */
function unreadableTexts({options: {type, word, words}}: TestedProperty): readonly string[] {
  if (type === Boolean) return ['false'];
  return type === Number ? ['abc', '-1'] : word || words ? ['Wrong'] : [];
}

describe('a property without a usable value', () => {
  for (const tag of tags) {
    it(`<${tag}> has the default, and its figures, when a value is absent, without a warning`, async () => {
      const element = create(tag);
      const properties = element as unknown as Properties;
      const text = await textOf(element);
      for (const {name, attribute, options} of propertiesOf(element)) {
        const initial = (document.createElement(tag) as unknown as Properties)[name];
        const {word, words, type} = options;
        // The console names a locale without texts.
        const anyText = name === 'locale' ? 'en' : '2';
        const other = type === Boolean ? '' : ((words ?? word)?.split(' ').at(-1) ?? anyText);
        const withoutWarning = async (way: string, makeAbsent: () => void): Promise<void> => {
          element.setAttribute(attribute, other);
          await textOf(element);
          const warnings = await warningsDuring(async () => {
            makeAbsent();
            expect(await textOf(element), `${name}: ${way}`).to.equal(text);
          });
          expect(properties[name], `${name}: ${way}`).to.equal(initial);
          expect(warnings, `${name}: ${way}`).to.deep.equal([]);
        };
        for (const absent of [null, undefined, ''])
          await withoutWarning(String(absent), () => (properties[name] = absent));
        if (type !== Boolean)
          await withoutWarning('empty attribute', () => element.setAttribute(attribute, ''));
        await withoutWarning('no attribute', () => element.removeAttribute(attribute));
      }
      element.remove();
    });

    it(`<${tag}> has the default, and its figures, for a value that cannot be read, with one warning`, async () => {
      const element = create(tag);
      const properties = element as unknown as Properties;
      const text = await textOf(element);
      for (const property of propertiesOf(element)) {
        const {name, attribute} = property;
        const initial = (document.createElement(tag) as unknown as Properties)[name];
        const set = async (change: () => void): Promise<readonly string[]> =>
          warningsDuring(async () => {
            change();
            expect(properties[name], name).to.equal(initial);
            expect(await textOf(element), name).to.equal(text);
            change();
            await textOf(element);
          });
        const kinds = new Set<string>();
        for (const value of unreadableValues(property)) {
          const warnings = await set(() => (properties[name] = value));
          const kind = typeof value === 'object' ? 'object' : String(value);
          expect(warnings, `${name} ${kind}`).to.have.lengthOf(kinds.has(kind) ? 0 : 1);
          kinds.add(kind);
          for (const warning of warnings)
            expect(warning).to.contain(`<${tag} ${attribute}="`).and.contain('Expected: ');
        }
        for (const value of unreadableTexts(property)) {
          const warnings = await set(() => element.setAttribute(attribute, value));
          expect(warnings.length, `${attribute}="${value}"`).to.equal(kinds.has(value) ? 0 : 1);
          for (const warning of warnings) expect(warning).to.contain(`<${tag} ${attribute}="${value}"`);
          element.removeAttribute(attribute);
        }
      }
      element.remove();
    });
  }

  it('a list with a word that is unknown keeps the others', async () => {
    const element = create('indicator-table') as TestedElement & {columns: string};
    const warnings = await warningsDuring(async () => {
      element.columns = 'indicator  chnage change';
      await textOf(element);
    });
    expect(element.columns).to.equal('indicator change');
    expect(warnings).to.have.lengthOf(1);
    element.remove();
  });
});
