import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import broken from '../../data/broken.json' with {type: 'json'};
import empty from '../../data/empty.json' with {type: 'json'};
import flags from '../../data/flags.json' with {type: 'json'};
import longNames from '../../data/long-names.json' with {type: 'json'};
import noDirection from '../../data/no-direction.json' with {type: 'json'};
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../data/targets.json' with {type: 'json'};
import tenYears from '../../data/ten-years.json' with {type: 'json'};
import units from '../../data/units.json' with {type: 'json'};
import '../../src/define/all.ts';
import '../../src/define/charts.ts';
import '../../src/define/language-en.ts';
import {violations} from '../support/axe.ts';
import {accessibilityTree, emulate, resize} from '../support/browser.ts';
import {fixture} from '../support/fixture.ts';
import {all, inside} from '../support/words.ts';

const files = {pnmnna, targets, tenYears, units, flags, noDirection, longNames, broken, empty};
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Every element with one report. */
function page(data: unknown, theme: Theme, locale: string): TemplateResult {
  return html`<div class=${theme}>
    <h2>Página</h2>
    <indicator-card .data=${data} theme=${theme} locale=${locale} actions="why"></indicator-card>
    <indicator-card .data=${data} theme=${theme} locale=${locale} variant="compact"></indicator-card>
    <indicator-card
      .data=${data}
      theme=${theme}
      locale=${locale}
      variant="full"
      mark="change"
    ></indicator-card>
    <objective-summary .data=${data} theme=${theme} locale=${locale}></objective-summary>
    <indicator-legend .data=${data} theme=${theme} locale=${locale}></indicator-legend>
    <indicator-table .data=${data} theme=${theme} locale=${locale} search filters></indicator-table>
    <variation-chart .data=${data} theme=${theme} locale=${locale}></variation-chart>
    <variation-chart
      .data=${data}
      theme=${theme}
      locale=${locale}
      view="dumbbell"
      selectable
    ></variation-chart>
    <p><variation-bar from-value="1" to-value="2" theme=${theme} locale=${locale}></variation-bar></p>
  </div>`;
}

/** The host's part of the bargain: a surface of the theme's own tone. */
function hostStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.light {background: #fff; color: #1b1f24} .dark {background: #12161c; color: #eef1f4}');
  document.adoptedStyleSheets = [sheet];
}

describe('axe', () => {
  before(hostStyle);

  for (const theme of themes) {
    for (const [name, data] of Object.entries(files)) {
      it(`finds nothing in any element that shows ${name}.json in ${theme}`, async () => {
        expect(await violations(await fixture(page(data, theme, 'es-PE')))).to.deep.equal([]);
      }).timeout(60_000);
    }

    it(`finds nothing in the whole report in ${theme}`, async () => {
      const report = html`<div class=${theme}>
        <policy-report .data=${pnmnna} theme=${theme} heading-level="2" locale="es-PE"></policy-report>
      </div>`;
      expect(await violations(await fixture(report))).to.deep.equal([]);
    }).timeout(60_000);

    it(`finds nothing in English in ${theme}`, async () => {
      expect(await violations(await fixture(page(pnmnna, theme, 'en')))).to.deep.equal([]);
    }).timeout(60_000);

    it(`finds nothing while loading, nor after a failure, in ${theme}`, async () => {
      const states = html`<div class=${theme}>
        <h2>Página</h2>
        <indicator-card
          src="/__answer?status=404&axe=${theme}"
          loading="eager"
          theme=${theme}
        ></indicator-card>
        <indicator-table
          src="/__answer?body=no&axe=${theme}"
          loading="eager"
          theme=${theme}
        ></indicator-table>
      </div>`;
      expect(await violations(await fixture(states))).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('finds nothing at 320 px', async () => {
    await resize(320, 640);
    expect(await violations(await fixture(page(pnmnna, 'light', 'es-PE')))).to.deep.equal([]);
    await resize(1024, 768);
  }).timeout(60_000);

  it('finds nothing under forced colours', async () => {
    await emulate({forcedColors: 'active'});
    expect(await violations(await fixture(page(pnmnna, 'light', 'es-PE')))).to.deep.equal([]);
    await emulate();
  }).timeout(60_000);
});

describe('The accessibility tree', () => {
  it('holds no arrow, no sign, no drawing, and every drawn number in words', async () => {
    await fixture(html`<indicator-card .data=${pnmnna} code="03.04.01" locale="es-PE"></indicator-card>`);
    const tree = await accessibilityTree();
    if (!tree) return;
    const nodes = tree.filter(({ignored}) => !ignored);
    const names = nodes.map(({name}) => name?.value ?? '').join(' ');
    expect(names).to.not.match(/[▲▼−–]|p\. ?p\./);
    for (const number of ['17.2', '16.8', '0.4']) expect(names).to.contain(number);
  });

  it('has every reference by id kept, in every element', async () => {
    const place = await fixture(page(pnmnna, 'light', 'es-PE'));
    for (const element of place.querySelectorAll(
      'indicator-card, objective-summary, indicator-table, variation-chart',
    )) {
      const ids = all(element, '[aria-labelledby]').map((one) => one.getAttribute('aria-labelledby') ?? '');
      for (const id of ids) expect(inside(element, `[id="${id}"]`).textContent).to.not.equal('');
    }
  });
});
