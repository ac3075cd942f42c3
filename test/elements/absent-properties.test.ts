import {expect} from 'chai';
import type {LitElement, PropertyDeclaration} from 'lit';
import '../../src/define/all.ts';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {collapseSpaces} from '../support/shadow-text.ts';

interface TestedElement extends LitElement {
  readonly ready?: Promise<unknown>;
}

type Properties = Record<string, unknown>;

const tags = [
  'indicator-card',
  'indicator-table',
  'indicator-trend',
  'indicator-legend',
  'indicator-share',
  'objective-summary',
  'policy-report',
  'variation-chart',
  'variation-bar',
];

/** What the elements show; not part of the test. */
const fixed = ['data', 'src', 'for', 'loading', 'fromValue', 'toValue', 'unit'];

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

/** The public properties of an element, with the names of their attributes. */
function propertiesOf(
  element: TestedElement,
): readonly (readonly [name: string, attribute: string | null])[] {
  const {elementProperties} = element.constructor as typeof LitElement;
  return [...(elementProperties as ReadonlyMap<string, PropertyDeclaration>)]
    .filter(([name, {state}]) => !state && !fixed.includes(name))
    .map(([name, {attribute}]) => [
      name,
      attribute === false ? null : typeof attribute === 'string' ? attribute : name.toLowerCase(),
    ]);
}

/** Values that are none of a property, as frameworks and hurried scripts set them. */
const unusable = [null, undefined, {}, [1], Number.NaN];

describe('a property without a usable value', () => {
  for (const tag of tags)
    it(`<${tag}> shows the figures with the default`, async () => {
      const element = create(tag);
      const properties = element as unknown as Properties;
      const text = await textOf(element);
      for (const [name, attribute] of propertiesOf(element)) {
        const initial = properties[name];
        for (const value of unusable) {
          properties[name] = value;
          expect(await textOf(element), `${name} = ${String(value)}`)
            .to.have.length.above(0)
            .and.not.contain('error');
        }
        properties[name] = null;
        expect(properties[name], `${name} = null`).to.equal(initial);
        expect(await textOf(element), `${name} = null`).to.equal(text);
        if (!attribute) continue;
        element.setAttribute(attribute, '2');
        await textOf(element);
        element.removeAttribute(attribute);
        expect(properties[name], `without ${attribute}`).to.equal(initial);
        expect(await textOf(element), `without ${attribute}`).to.equal(text);
      }
      element.remove();
    }).timeout(30_000);
});
