import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/all.ts';
import {fixture} from '../support/fixture.ts';
import {queryAllShadow} from '../support/shadow-text.ts';

const tags = [
  'indicator-card',
  'indicator-table',
  'indicator-trend',
  'indicator-legend',
  'indicator-share',
  'objective-summary',
  'policy-report',
  'variation-chart',
];

/** Styles of a parent, in a column of 600 px, that is as wide as its content. */
const shrinkingParents = [
  'display: flex',
  'display: flex; flex-direction: column; align-items: center',
  'display: flex; flex-wrap: wrap; justify-content: center',
  'display: inline-flex',
  'display: grid; place-items: center',
  'display: grid; grid-template-columns: auto auto',
  'display: grid; grid-template-columns: fit-content(100%)',
  'display: inline-grid',
  'float: left',
  'float: inline-end',
  'display: inline-block',
  'inline-size: fit-content',
  'inline-size: max-content; max-inline-size: 100%',
  'position: absolute',
  'display: table-cell',
];
const columnWidth = 600;
/** Narrower than this, names and figures break within their words. */
const readableWidth = 240;

async function elementIn(tag: string, parentStyle: string): Promise<HTMLElement> {
  const column = await fixture(html`<div style="inline-size: ${columnWidth}px; position: relative"></div>`);
  const parent = document.createElement('div');
  parent.style.cssText = parentStyle;
  const element = document.createElement(tag) as HTMLElement & {readonly ready: Promise<unknown>};
  parent.append(Object.assign(element, {data: pnmnna, loading: 'eager'}));
  column.append(parent);
  await element.ready;
  return element;
}

describe('an element in a parent that fits its content', () => {
  for (const tag of tags)
    it(`<${tag}> has a readable width within the room that there is`, async () => {
      for (const parentStyle of shrinkingParents) {
        const {width} = (await elementIn(tag, parentStyle)).getBoundingClientRect();
        expect(width, parentStyle).to.be.within(readableWidth, columnWidth + 1);
      }
    }).timeout(30_000);
});

describe('a card in an article with its own text properties', () => {
  it('breaks its lines, and has no indent, capitals, shadow or fill of the article', async () => {
    const article = await fixture(
      html`<div
        style="inline-size: 400px; white-space: nowrap; text-indent: 48px; text-transform: uppercase;
          text-shadow: 1px 1px red; font-variant: small-caps; -webkit-text-fill-color: white"
      >
        <indicator-card .data=${pnmnna} code="03.07.02" loading="eager"></indicator-card>
      </div>`,
    );
    const card = article.firstElementChild as HTMLElement;
    const {right} = card.getBoundingClientRect();
    const texts = queryAllShadow(card, '.card *:not(.visually-hidden):not(svg *)');
    expect(texts.filter((text) => text.getBoundingClientRect().right > right + 1)).to.deep.equal([]);
    const [heading] = queryAllShadow(card, '[part=heading]');
    if (!heading) throw new Error('no heading');
    const {textIndent, textTransform, textShadow, fontVariantCaps, color} = getComputedStyle(heading);
    expect({textIndent, textTransform, textShadow, fontVariantCaps}).to.deep.equal({
      textIndent: '0px',
      textTransform: 'none',
      textShadow: 'none',
      fontVariantCaps: 'normal',
    });
    expect(getComputedStyle(heading).getPropertyValue('-webkit-text-fill-color')).to.equal(color);
  });
});
