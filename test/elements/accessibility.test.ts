import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/all.ts';
import '../../src/define/indicator-trend.ts';
import '../../src/define/variation-chart.ts';
import * as cardStories from '../../stories/indicator-card.stories.ts';
import {axeViolations} from '../support/axe.ts';
import {readAccessibilityTree} from '../support/browser.ts';
import {fixture} from '../support/fixture.ts';
import {storyRenderer} from '../support/story.ts';

const themeBackgrounds = new CSSStyleSheet();
themeBackgrounds.replaceSync(
  '.light {background: #fff; color: #1b1f24} .dark {background: #12161c; color: #eef1f4}',
);

describe('axe', () => {
  before(() => (document.adoptedStyleSheets = [...document.adoptedStyleSheets, themeBackgrounds]));
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== themeBackgrounds);
  });

  // The axe test of the stories covers elements that follow the colour scheme of their page.
  for (const theme of ['light', 'dark'] as const)
    it(`reports no violations of elements with theme="${theme}"`, async () => {
      const template = html`<div class=${theme}>
        <h2>Página</h2>
        <indicator-card .data=${pnmnna} theme=${theme} actions="why"></indicator-card>
        <objective-summary .data=${pnmnna} theme=${theme}></objective-summary>
        <indicator-legend .data=${pnmnna} theme=${theme}></indicator-legend>
        <indicator-table .data=${pnmnna} theme=${theme} search filters></indicator-table>
        <variation-chart .data=${pnmnna} theme=${theme} selectable></variation-chart>
        <p><variation-bar from-value="1" to-value="2" theme=${theme}></variation-bar></p>
      </div>`;
      expect(await axeViolations(await fixture(template))).to.deep.equal([]);
    }).timeout(60_000);
});

describe('The accessibility tree', () => {
  it('of a card has its numbers in words, and no arrows, signs or abbreviated units', async () => {
    await storyRenderer(cardStories)('LowerIsBetter');
    const tree = await readAccessibilityTree();
    if (!tree) return;
    const nodes = tree.filter(({ignored}) => !ignored);
    const names = nodes.map(({name}) => name?.value ?? '').join(' ');
    expect(names).to.not.match(/[▲▼−–]|p\. ?p\./);
    for (const number of ['17.2', '16.8', '0.4']) expect(names).to.contain(number);
  });
});
