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
import {queryAllShadow} from '../support/shadow-text.ts';
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
    });
});

describe('A verdict icon', () => {
  it('has the word of its verdict beside it, for eyes or for screen readers', async () => {
    const page = await fixture(
      html`<div lang="es-PE">
        <indicator-card .data=${pnmnna} code="03.07.02" actions="why"></indicator-card>
        <objective-summary .data=${pnmnna} code="03"></objective-summary>
        <indicator-table .data=${pnmnna} columns="indicator change verdict"></indicator-table>
        <variation-chart .data=${pnmnna}></variation-chart>
        <policy-report .data=${pnmnna}></policy-report>
        <policy-report view="slides" no-address .data=${pnmnna}></policy-report>
      </div>`,
    );
    const silent = [...page.children].flatMap((element) =>
      queryAllShadow(element, 'svg.glyph').flatMap((icon) => {
        const owner = icon.closest('li, tr, .row, [data-verdict]');
        const words = owner?.textContent ?? '';
        return /mejora|empeora|sin cambio|subió|bajó|compar|sin dato|sin valora|cambi/i.test(
          words.replace(/subió|bajó/gi, owner?.matches('.extremes *') ? '' : '$&'),
        )
          ? []
          : [`${element.localName}: ${words.trim().slice(0, 80)}`];
      }),
    );
    expect(silent).to.deep.equal([]);
  });
});

describe('The accessibility tree', () => {
  it('has a space between a code and a name', async () => {
    await fixture(
      html`<div lang="es-PE">
        <objective-summary .data=${pnmnna} code="03"></objective-summary>
        <indicator-table .data=${pnmnna}></indicator-table>
        <indicator-trend .data=${pnmnna} code="03.07.02"></indicator-trend>
        <policy-report .data=${pnmnna}></policy-report>
        <policy-report view="slides" no-address .data=${pnmnna}></policy-report>
      </div>`,
    );
    const tree = await readAccessibilityTree();
    if (!tree) return;
    const named = tree.filter(({ignored, role}) => !ignored && role?.value !== 'StaticText');
    const glued = named
      .map(({name}) => name?.value ?? '')
      .filter((name) => /\d[A-ZÁÉÍÓÚ][a-záéíóú]/.test(name));
    expect(glued).to.deep.equal([]);
  });

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
