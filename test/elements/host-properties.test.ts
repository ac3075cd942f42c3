import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/all.ts';
import {warningsDuring, whenAdviceLoaded} from '../support/warnings.ts';
import {fixture} from '../support/fixture.ts';
import {reportTags} from '../support/report-tags.ts';

type TestedElement = HTMLElement & {readonly ready: Promise<unknown>};

/** Inherited properties that an article may have around an element. */
const inherited = {
  'border-collapse': 'collapse',
  'border-spacing': '9px',
  'caption-side': 'bottom',
  'fill': 'red',
  'font-style': 'italic',
  'font-variant': 'small-caps',
  'font-weight': '900',
  'hyphens': 'auto',
  'letter-spacing': '3px',
  'line-break': 'anywhere',
  'line-height': '3',
  'list-style': 'square',
  'paint-order': 'stroke',
  'quotes': 'none',
  'stroke': 'red',
  'stroke-width': '6px',
  'tab-size': '1',
  'text-align': 'end',
  'text-anchor': 'end',
  'text-indent': '48px',
  'text-shadow': '1px 1px red',
  'text-transform': 'uppercase',
  'white-space': 'nowrap',
  'word-break': 'break-all',
  'word-spacing': '9px',
  '-webkit-text-fill-color': 'white',
  '-webkit-text-stroke': '2px red',
};

/** What `inherited` changes of each element inside. */
function lookOf(element: Element): readonly string[] {
  const names = Object.keys(inherited).filter((name) => !name.startsWith('-webkit'));
  return [...(element.shadowRoot?.querySelectorAll('.root > :not(svg, slot) *') ?? [])]
    .filter((inside) => !inside.closest('defs'))
    .map((inside) => {
      const style = getComputedStyle(inside);
      const {width, height} = inside.getBoundingClientRect();
      const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [inside.localName, inside.className, width.toFixed(0), height.toFixed(0), ...values].join(' ');
    });
}

async function elementIn(tag: string, style: Readonly<Record<string, string>>): Promise<TestedElement> {
  const article = await fixture(html`<div style="width: 600px"></div>`);
  for (const [name, value] of Object.entries(style)) article.style.setProperty(name, value);
  const element = document.createElement(tag) as TestedElement;
  article.append(Object.assign(element, {data: pnmnna, loading: 'eager'}));
  await element.ready;
  // An arrow that grows has another size in each frame.
  const still = new CSSStyleSheet();
  still.replaceSync('* { transition: none !important; }');
  element.shadowRoot?.adoptedStyleSheets.push(still);
  return element;
}

describe('an element in an article with its own text properties', () => {
  for (const tag of reportTags)
    it(`<${tag}> looks as in an article without them`, async () => {
      const [plain, changed] = [await elementIn(tag, {}), await elementIn(tag, inherited)];
      const look = lookOf(plain);
      expect(look).to.not.be.empty;
      const difference = lookOf(changed).findIndex((line, index) => line !== look[index]);
      expect(lookOf(changed)[difference]).to.equal(look[difference]);
    });
});

describe('the tag of an element in the page', () => {
  for (const tag of [...reportTags, 'indicator-data', 'variation-bar', 'report-editor'])
    it(`<${tag}> keeps its attributes when the element is drawn`, async () => {
      const element = await fixture<TestedElement>(html`<main></main>`);
      element.innerHTML = `<${tag} class="page" data-x="1"></${tag}>`;
      const inside = element.firstElementChild as TestedElement;
      Object.assign(inside, {data: pnmnna, loading: 'eager', fromValue: '1', toValue: '2'});
      await inside.ready;
      const attributes = [...inside.attributes].map(({name, value}) => `${name}=${value}`);
      expect(attributes).to.deep.equal(['class=page', 'data-x=1']);
    });
});

describe('content that an element hides', () => {
  it('is named once when it is a heading or another element, which follow a tag that was not closed', async () => {
    const warnings = await warningsDuring(async () => {
      const main = await fixture(html`<main></main>`);
      main.innerHTML =
        '<indicator-card code="1" /><p>Texto</p><indicator-card code="2" /><h2>Conclusión</h2>';
      for (const card of main.querySelectorAll('indicator-card')) {
        Object.assign(card, {data: pnmnna, code: '', loading: 'eager'});
        await card.ready;
        card.requestUpdate();
        await card.updateComplete;
      }
      await whenAdviceLoaded();
    });
    expect(warnings).to.have.members([
      '[avance] <indicator-card> hides <indicator-card>, which is inside it. Close its tag: <indicator-card></indicator-card>.',
      '[avance] <indicator-card> hides <h2>, which is inside it. Close its tag: <indicator-card></indicator-card>.',
    ]);
  });

  it('is not named when it is a table, a paragraph or in a slot', async () => {
    const warnings = await warningsDuring(async () => {
      await fixture(
        html`<indicator-card .data=${pnmnna}
          ><p>Respaldo</p>
          <h3 slot="eyebrow">Título</h3></indicator-card
        >`,
      );
    });
    expect(warnings).to.deep.equal([]);
  });
});
