import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/all.ts';
import '../../src/define/charts.ts';
import * as cards from '../../stories/indicator-card.stories.ts';
import {violations} from '../support/axe.ts';
import {accessibilityTree} from '../support/browser.ts';
import {fixture} from '../support/fixture.ts';
import {storyOf} from '../support/story.ts';

const surfaces = new CSSStyleSheet();
surfaces.replaceSync('.light {background: #fff; color: #1b1f24} .dark {background: #12161c; color: #eef1f4}');

describe('axe', () => {
  before(() => (document.adoptedStyleSheets = [...document.adoptedStyleSheets, surfaces]));
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== surfaces);
  });

  // What follows the page is asked in the stories.
  for (const theme of ['light', 'dark'] as const)
    it(`finds nothing in any element that theme="${theme}" makes unlike its page`, async () => {
      const place = html`<div class=${theme}>
        <h2>Página</h2>
        <indicator-card .data=${pnmnna} theme=${theme} actions="why"></indicator-card>
        <objective-summary .data=${pnmnna} theme=${theme}></objective-summary>
        <indicator-legend .data=${pnmnna} theme=${theme}></indicator-legend>
        <indicator-table .data=${pnmnna} theme=${theme} search filters></indicator-table>
        <variation-chart .data=${pnmnna} theme=${theme} selectable></variation-chart>
        <p><variation-bar from-value="1" to-value="2" theme=${theme}></variation-bar></p>
      </div>`;
      expect(await violations(await fixture(place))).to.deep.equal([]);
    }).timeout(60_000);
});

describe('The accessibility tree', () => {
  it('holds no arrow, no sign, no drawing, and every drawn number in words', async () => {
    await storyOf(cards)('LowerIsBetter');
    const tree = await accessibilityTree();
    if (!tree) return;
    const nodes = tree.filter(({ignored}) => !ignored);
    const names = nodes.map(({name}) => name?.value ?? '').join(' ');
    expect(names).to.not.match(/[▲▼−–]|p\. ?p\./);
    for (const number of ['17.2', '16.8', '0.4']) expect(names).to.contain(number);
  });
});
