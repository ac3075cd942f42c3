import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import longNames from '../../data/long-names.json' with {type: 'json'};
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import units from '../../data/units.json' with {type: 'json'};
import '../../src/define/all.ts';
import '../../src/define/charts.ts';
import {fixture} from '../support/fixture.ts';
import {all} from '../support/shadow-text.ts';

const widths = Array.from({length: 35}, (_, index) => 240 + 40 * index);

const elements: Readonly<Record<string, (data: unknown) => TemplateResult>> = {
  'indicator-card': (data) => html`<indicator-card .data=${data} actions="why"></indicator-card>`,
  'indicator-card, compact': (data) =>
    html`<indicator-card .data=${data} variant="compact"></indicator-card>`,
  'objective-summary': (data) => html`<objective-summary .data=${data}></objective-summary>`,
  'variation-chart': (data) => html`<variation-chart .data=${data} selectable></variation-chart>`,
  'indicator-legend': (data) => html`<indicator-legend .data=${data}></indicator-legend>`,
  'policy-report': (data) => html`<policy-report .data=${data}></policy-report>`,
};

/** What reaches beyond the element, hidden speech aside; a region that scrolls holds its own. */
function overflowing(element: HTMLElement): readonly string[] {
  const {right} = element.getBoundingClientRect();
  return all(element, '*:not(.visually-hidden):not(svg *):not(.skip):not(.scroll *)')
    .filter((one) => one.getBoundingClientRect().right > right + 1)
    .map(({localName, className}) => `${localName}.${String(className)}`);
}

describe('Reflow', () => {
  for (const [name, template] of Object.entries(elements)) {
    for (const [file, data] of Object.entries({pnmnna, longNames, units})) {
      it(`<${name}> with ${file}.json keeps within 240 to 1600 px`, async () => {
        const place = await fixture(html`<div>${template(data)}</div>`);
        const element = place.firstElementChild as HTMLElement;
        element.style.contentVisibility = 'visible';
        for (const width of widths) {
          place.style.width = `${width}px`;
          expect(overflowing(element), `${width} px`).to.deep.equal([]);
        }
      }).timeout(60_000);
    }
  }

  it('<variation-chart> lets no figure spill out of a box that has no room for it', async () => {
    const place = await fixture(html`<div>${elements['variation-chart']?.(pnmnna)}</div>`);
    for (const width of [240, 320, 480]) {
      place.style.width = `${width}px`;
      expect(place.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('keeps within 320 px when text is twice as large', async () => {
    const place = await fixture(
      html`<div>${elements['indicator-card']?.(pnmnna)}${elements['objective-summary']?.(pnmnna)}</div>`,
    );
    place.style.width = '320px';
    place.style.fontSize = '200%';
    for (const element of place.querySelectorAll<HTMLElement>('*'))
      expect(overflowing(element)).to.deep.equal([]);
  });
});
