import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import longNames from '../../data/long-names.json' with {type: 'json'};
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import units from '../../data/units.json' with {type: 'json'};
import '../../src/define/all.ts';
import '../../src/define/indicator-trend.ts';
import '../../src/define/variation-chart.ts';
import {fixture} from '../support/fixture.ts';
import {queryAllShadow} from '../support/shadow-text.ts';

const widths = Array.from({length: 35}, (_, index) => 240 + 40 * index);

const templates: Readonly<Record<string, (data: unknown) => TemplateResult>> = {
  'indicator-card': (data) => html`<indicator-card .data=${data} actions="why"></indicator-card>`,
  'indicator-card, compact': (data) =>
    html`<indicator-card .data=${data} variant="compact"></indicator-card>`,
  'objective-summary': (data) => html`<objective-summary .data=${data}></objective-summary>`,
  'variation-chart': (data) => html`<variation-chart .data=${data} selectable></variation-chart>`,
  'indicator-legend': (data) => html`<indicator-legend .data=${data}></indicator-legend>`,
  'policy-report': (data) => html`<policy-report .data=${data}></policy-report>`,
};

/** Elements that overflow the right edge of their host, except visually hidden text and scroll containers. */
function overflowingElements(element: HTMLElement): readonly string[] {
  const {right} = element.getBoundingClientRect();
  return queryAllShadow(element, '*:not(.visually-hidden):not(svg *):not(.skip):not(.scroll *)')
    .filter((child) => child.getBoundingClientRect().right > right + 1)
    .map(({localName, className}) => `${localName}.${String(className)}`);
}

describe('Reflow', () => {
  for (const [name, template] of Object.entries(templates)) {
    for (const [file, data] of Object.entries({pnmnna, longNames, units})) {
      it(`<${name}> with ${file}.json does not overflow at 240 to 1600 px`, async () => {
        const container = await fixture(html`<div>${template(data)}</div>`);
        const element = container.firstElementChild as HTMLElement;
        element.style.contentVisibility = 'visible';
        for (const width of widths) {
          container.style.width = `${width}px`;
          expect(overflowingElements(element), `${width} px`).to.deep.equal([]);
        }
      });
    }
  }

  it('<variation-chart> does not overflow its container at 240 to 480 px', async () => {
    const container = await fixture(html`<div>${templates['variation-chart']?.(pnmnna)}</div>`);
    for (const width of [240, 320, 480]) {
      container.style.width = `${width}px`;
      expect(container.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('a card and a summary do not overflow at 320 px with text of 200 %', async () => {
    const container = await fixture(
      html`<div>${templates['indicator-card']?.(pnmnna)}${templates['objective-summary']?.(pnmnna)}</div>`,
    );
    container.style.width = '320px';
    container.style.fontSize = '200%';
    for (const element of container.querySelectorAll<HTMLElement>('*'))
      expect(overflowingElements(element)).to.deep.equal([]);
  });
});
