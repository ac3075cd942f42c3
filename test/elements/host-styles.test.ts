import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/all.ts';
import {fixture} from '../support/fixture.ts';
import {queryAllShadow} from '../support/shadow-text.ts';
import {reportTags} from '../support/report-tags.ts';

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
/** Styles of a parent that is as wide as the longest word or figure. */
const narrowestParents = ['inline-size: min-content', 'display: grid; grid-template-columns: min-content'];
const columnWidth = 600;
/** Narrower than this, names have one or two words in a line. */
const readableWidth = 240;
/** Narrower than this, names and figures break within their words. */
const leastWidth = 150;

async function elementIn(
  tag: string,
  parentStyle: string,
  parent: HTMLElement = document.createElement('div'),
): Promise<HTMLElement> {
  const column = await fixture(html`<div style="inline-size: ${columnWidth}px; position: relative"></div>`);
  parent.style.cssText = parentStyle;
  const element = document.createElement(tag) as HTMLElement & {readonly ready: Promise<unknown>};
  parent.append(Object.assign(element, {data: pnmnna, loading: 'eager'}));
  column.append(parent);
  await element.ready;
  return element;
}

describe('an element in a parent that fits its content', () => {
  for (const tag of reportTags)
    it(`<${tag}> has a readable width within the room that there is`, async () => {
      for (const parentStyle of shrinkingParents) {
        const {width} = (await elementIn(tag, parentStyle)).getBoundingClientRect();
        expect(width, parentStyle).to.be.within(readableWidth, columnWidth + 1);
      }
      for (const parentStyle of narrowestParents) {
        const {width} = (await elementIn(tag, parentStyle)).getBoundingClientRect();
        expect(width, parentStyle).to.be.within(leastWidth, columnWidth + 1);
      }
    });
  for (const tag of reportTags)
    it(`<${tag}> is not wider than its share in a row of three`, async () => {
      for (const parentStyle of ['display: grid; grid-template-columns: repeat(3, 1fr)', 'display: flex']) {
        const element = await elementIn(tag, parentStyle);
        const parent = element.parentElement;
        parent?.append(...[1, 2].map(() => Object.assign(document.createElement(tag), {data: pnmnna})));
        expect(parent?.scrollWidth, parentStyle).to.equal(columnWidth);
      }
    });
  for (const tag of reportTags)
    it(`<${tag}> has a readable width in a dialog and in a popover`, async () => {
      const dialog = document.createElement('dialog');
      const inDialog = await elementIn(tag, '', dialog);
      dialog.show();
      expect(inDialog.getBoundingClientRect().width).to.be.within(readableWidth, columnWidth);
      dialog.close();
      dialog.showModal();
      expect(inDialog.getBoundingClientRect().width).to.be.within(readableWidth, innerWidth);
      dialog.close();
      const popover = document.createElement('div');
      popover.popover = 'manual';
      const inPopover = await elementIn(tag, '', popover);
      popover.showPopover();
      expect(inPopover.getBoundingClientRect().width).to.be.within(readableWidth, innerWidth);
    });
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
