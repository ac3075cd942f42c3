import {expect} from 'chai';
import type {LitElement} from 'lit';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/all.ts';
import {CardDrawing} from '../../src/elements/indicator-card/drawing.ts';
import {BarDrawing} from '../../src/elements/variation-bar/drawing.ts';
import {collapseSpaces, queryAllShadow, queryShadow} from '../support/shadow-text.ts';
import {reportTags} from '../support/report-tags.ts';

type TestedElement = LitElement & {ready: Promise<unknown>} & Record<string, unknown>;

/** The same report with other values, as a new edition of it. */
const newEdition = {
  ...pnmnna,
  title: 'Edición nueva',
  indicators: pnmnna.indicators.map((indicator) => ({
    ...indicator,
    observations: indicator.observations.map((observation) => ({
      ...observation,
      value: observation.value === null ? null : observation.value / 2,
    })),
  })),
};
/** The same indicators in the reverse order, under each other's place. */
const reversed = {...pnmnna, indicators: [...pnmnna.indicators].reverse()};

async function create(tag: string, properties: object = {}): Promise<TestedElement> {
  const element = document.createElement(tag) as TestedElement;
  document.body.append(Object.assign(element, {data: pnmnna, loading: 'eager'}, properties));
  return settled(element);
}

async function settled(element: TestedElement): Promise<TestedElement> {
  await element.updateComplete;
  await element.ready;
  return element;
}

/** Text of an element without that of a translator. */
const textOf = (element: TestedElement): string => collapseSpaces(element.shadowRoot?.textContent ?? '');

function textNodes(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter(({data, parentElement}) => data.trim() && parentElement?.localName !== 'textarea');
}

/** What translators and extensions do to the texts of a page. */
const translators = {
  'replaces texts by <font>': (text: Text) => {
    const font = document.createElement('font');
    font.textContent = `[${text.data}]`;
    text.replaceWith(font);
  },
  'adds a translation after each text': (text: Text) => {
    const font = document.createElement('font');
    font.textContent = `[${text.data}]`;
    text.after(font);
  },
  'marks a part of each text': (text: Text) => {
    if (text.length < 2) return;
    const end = text.splitText(1);
    const mark = document.createElement('mark');
    end.replaceWith(mark);
    mark.append(end);
  },
  'changes each text in place': (text: Text) => (text.data = `[${text.data}]`),
  'removes texts': (text: Text) => text.remove(),
};

const changes: Readonly<Record<string, (element: TestedElement) => void>> = {
  'a new edition': (element) => (element['data'] = newEdition),
  'another order': (element) => (element['data'] = reversed),
  'another language': (element) => (element['locale'] = 'en'),
  'the same data': (element) => element.requestUpdate(),
};

/** Elements with options that repeat rows. */
const variants: readonly (readonly [tag: string, properties: object])[] = [
  ...reportTags.map((tag) => [tag, {}] as const),
  ['policy-report', {view: 'slides'}],
  ['variation-chart', {view: 'slope', selectable: true}],
  ['indicator-card', {variant: 'full'}],
  ['indicator-table', {search: true, filters: true, columns: 'service indicator periods change'}],
];

describe('an element whose texts a script of the page has changed', () => {
  afterEach(() => document.querySelectorAll('body > *').forEach((element) => element.remove()));

  for (const [tag, properties] of variants)
    it(`<${tag}> ${JSON.stringify(properties)} shows the figures of its data`, async () => {
      const ways = Object.values(translators);
      for (const [offset, [name, change]] of Object.entries(changes).entries()) {
        const [element, expected] = [await create(tag, properties), await create(tag, properties)];
        const texts = textNodes(element.shadowRoot as ShadowRoot);
        texts.forEach((text, index) => ways[(index + offset) % ways.length]?.(text));
        change(element);
        change(expected);
        await Promise.all([settled(element), settled(expected)]);
        expect(textOf(element), name).to.equal(textOf(expected));
        element.remove();
        expected.remove();
      }
    });

  it('a table that is searched and sorted shows each figure in the row of its indicator', async () => {
    const [element, expected] = [
      await create('indicator-table', {search: true}),
      await create('indicator-table', {search: true}),
    ];
    for (const query of ['03.07', '', '04']) {
      for (const text of textNodes(element.shadowRoot as ShadowRoot))
        translators['replaces texts by <font>'](text);
      for (const table of [element, expected]) {
        const input = queryShadow<HTMLInputElement>(table, 'input[type=search]');
        input.focus();
        input.value = query;
        input.dispatchEvent(new Event('input'));
        queryAllShadow(table, 'button.sort')[1]?.click();
        await settled(table);
        expect(queryShadow(table, 'input[type=search]')).to.equal(input);
      }
      expect(textOf(element), query).to.equal(textOf(expected));
    }
  });

  it('keeps a style sheet that an extension has added to the root', async () => {
    const element = await create('indicator-card');
    const style = document.createElement('style');
    element.shadowRoot?.append(style);
    element['code'] = '03.01.01';
    await settled(element);
    expect(style.isConnected).to.equal(true);
  });

  it('is drawn anew when a script changes its texts without end', async () => {
    const element = await create('indicator-card');
    const [text] = textNodes(queryShadow(element, '[part=heading]'));
    for (let count = 0; text && count < 30_000; count += 1) text.data = String(count);
    element['data'] = newEdition;
    await settled(element);
    const expected = await create('indicator-card', {data: newEdition});
    expect(textOf(element)).to.equal(textOf(expected));
  });
});

describe('a draw that throws', () => {
  const throwing = {
    [Symbol.iterator]: (): never => {
      throw new Error('hostile');
    },
  };

  /** Replaces a method of a drawing while `act` runs. */
  async function replaced(
    prototype: object,
    name: string,
    method: () => unknown,
    act: () => Promise<void>,
  ): Promise<void> {
    const methods = prototype as Record<string, unknown>;
    const original = methods[name];
    methods[name] = method;
    await act();
    methods[name] = original;
  }

  for (const [way, method] of Object.entries({
    'in the drawing': () => throwing[Symbol.iterator](),
    'in a template': () => [throwing],
  }))
    it(`${way} leaves no earlier figure of a card or a bar, and the next one draws again`, async () => {
      const card = await create('indicator-card');
      const bar = await create('variation-bar', {fromValue: '10', toValue: '12', unit: '%'});
      for (const [element, prototype, name] of [
        [card, CardDrawing.prototype, 'renderReport'],
        [bar, BarDrawing.prototype, 'render'],
      ] as const) {
        const text = textOf(element);
        expect(text).to.match(/\d/);
        await replaced(prototype, name, method, async () => {
          element.requestUpdate();
          await settled(element);
          expect(textOf(element)).to.not.match(/\d/);
        });
        element.requestUpdate();
        await settled(element);
        expect(textOf(element)).to.equal(text);
        element.remove();
      }
    });
});
