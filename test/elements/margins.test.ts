import {expect} from 'chai';
import {html} from 'lit';
import '../../src/define/all.ts';
import '../../src/define/indicator-trend.ts';
import '../../src/define/variation-chart.ts';
import {fixture} from '../support/fixture.ts';
import {marginDocument} from '../support/margin-document.ts';
import {queryAllShadow, queryShadow, spokenText, visibleText} from '../support/shadow-text.ts';

interface DataElement extends HTMLElement {
  data: unknown;
}

async function draw(tag: string, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  const element = document.createElement(tag) as DataElement;
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.data = marginDocument;
  return fixture<HTMLElement>(html`${element}`);
}

describe('a change within its margin of error', () => {
  it('has in <indicator-card> its words and intervals, and no colour of a verdict', async () => {
    const card = await draw('indicator-card', {code: 'inside'});
    expect(visibleText(card, '[part=verdict]')).to.equal('Dentro del margen de error');
    expect(visibleText(card))
      .to.contain('Intervalo del 95 %: 2022: 10.4 a 13.0; 2023: 10.1 a 12.9.')
      .and.contain('entre una baja de 2.1 puntos porcentuales y una subida de 1.7 puntos porcentuales');
    const ink = getComputedStyle(queryShadow(card, '[part=change]')).color;
    const other = await draw('indicator-card', {code: 'rise'});
    expect(ink).not.to.equal(getComputedStyle(queryShadow(other, '[part=change]')).color);
  });

  it('has in <indicator-table> its words, its interval and those of the values', async () => {
    const table = await draw('indicator-table');
    expect(visibleText(table)).to.contain('Dentro del margen de error entre −2.1 y +1.7');
    expect(spokenText(table)).to.contain('2023: 11.5 por ciento, [10.1 a 12.9].');
  });

  it('is a count and a square of its own in <objective-summary>', async () => {
    const summary = await draw('objective-summary');
    expect(
      queryAllShadow(summary, '.verdict-legend li').map(({textContent}) => textContent?.trim()),
    ).to.deep.equal(['1 mejora', '1 empeora', '1 está dentro del margen de error']);
    expect(queryAllShadow(summary, '.squares [data-verdict=uncertain]')).to.have.length(1);
  });

  for (const [tag, attributes] of [
    ['variation-chart', {}],
    ['indicator-legend', {}],
    ['policy-report', {view: 'slides'}],
  ] as const)
    it(`is named by <${tag}>`, async () => {
      const element = await draw(tag, attributes);
      expect(visibleText(element) + spokenText(element)).to.match(/dentro del margen de error/i);
    });

  it('has in <indicator-trend> the interval of each value', async () => {
    expect(visibleText(await draw('indicator-trend', {code: 'inside'}))).to.contain('[10.4 a 13.0]');
  });
});
