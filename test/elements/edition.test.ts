import {expect} from 'chai';
import {html} from 'lit';
import revised from '../../data/edition-revised.json' with {type: 'json'};
import withdrawn from '../../data/edition-withdrawn.json' with {type: 'json'};
import '../../src/define/all.ts';
import {fixture} from '../support/fixture.ts';
import {queryAllShadow, spokenText, visibleText} from '../support/shadow-text.ts';

const figureTags = [
  'indicator-card',
  'indicator-table',
  'indicator-trend',
  'indicator-sheet',
  'objective-summary',
  'variation-chart',
  'policy-report',
];

async function draw(
  tag: string,
  data: object,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const element = document.createElement(tag) as HTMLElement & {data: unknown};
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.data = data;
  return fixture<HTMLElement>(html`${element}`);
}

const statusText = (element: HTMLElement): string => visibleText(element, '[part=edition-status]');

describe('The state of an edition', () => {
  for (const tag of [...figureTags, 'policy-report slides'])
    it(`is stated once in <${tag}> for a withdrawn edition, with date, name, reason and the current edition`, async () => {
      const [name = '', view] = tag.split(' ');
      const element = await draw(name, withdrawn, view ? {view} : {});
      expect(queryAllShadow(element, '[part=edition-status]')).to.have.length(1);
      expect(statusText(element)).to.equal(
        'Retirado: no usar estas cifras · 2 de julio de 2025, por Dirección de Seguimiento · Cifras con error: se había contado dos veces una región. · Ver la edición vigente',
      );
    });

  it('is not stated by elements without figures', async () => {
    for (const tag of ['indicator-legend', 'indicator-data']) {
      const element = await draw(tag, withdrawn);
      expect(queryAllShadow(element, '[part=edition-status]'), tag).to.have.length(0);
    }
  });

  it('of a published edition is stated by the elements that show the whole document only', async () => {
    const published = {...withdrawn, status: 'published'};
    for (const tag of figureTags) {
      const element = await draw(tag, published);
      const isWhole = ['policy-report', 'indicator-sheet'].includes(tag);
      expect(queryAllShadow(element, '[part=edition-status]'), tag).to.have.length(isWhole ? 1 : 0);
    }
  });

  it('is in the language of the element', async () => {
    const element = await draw('indicator-card', {...withdrawn, status: 'draft'}, {locale: 'en'});
    expect(statusText(element)).to.match(
      /^Draft: do not cite · 2 July 2025|^Draft: do not cite · July 2, 2025/,
    );
  });

  it('that the format does not have is not stated, and its neighbours stay', async () => {
    const element = await draw('indicator-card', {...withdrawn, status: '<b>final</b>'});
    expect(queryAllShadow(element, '[part=edition-status]')).to.have.length(0);
    expect(visibleText(element)).to.contain('27.2 %');
  });

  it('changes with the data', async () => {
    const element = await draw('indicator-card', {...withdrawn, status: 'published'});
    Object.assign(element, {data: withdrawn});
    await (element as HTMLElement & {ready: Promise<unknown>}).ready;
    expect(statusText(element)).to.contain('Retirado');
  });
});

describe('A revised figure', () => {
  it('has a mark and a sentence with the earlier figure, the date and the reason in a card', async () => {
    const card = await draw('indicator-card', revised);
    expect(queryAllShadow(card, '[part=value] sup')).to.have.length(1);
    expect(visibleText(card))
      .to.contain(
        'Cifra de 2023 revisada (2 de julio de 2025): era 27.2 por ciento y pasó a 30.6 por ciento.',
      )
      .and.contain('Se había contado dos veces una región (fe de erratas n.° 3).');
  });

  it('has a mark and the earlier figure in a table, or that there was none', async () => {
    const table = await draw('indicator-table', revised);
    expect(visibleText(table))
      .to.contain('antes se publicó 27.2 por ciento')
      .and.contain('antes no había dato');
    expect(spokenText(table)).to.contain('2023: 30.6 por ciento, antes se publicó 27.2 por ciento.');
    expect(queryAllShadow(table, 'sup')).to.have.length(2);
  });

  it('is among the revisions of a sheet', async () => {
    const sheet = await draw('indicator-sheet', revised, {code: '02'});
    expect(visibleText(sheet)).to.contain(
      'Cifra de 2022 agregada (julio de 2025): 61.0 por ciento. Antes no había dato.',
    );
  });

  it('leaves other figures without a mark', async () => {
    const card = await draw('indicator-card', revised, {code: '03'});
    expect(queryAllShadow(card, 'sup')).to.have.length(0);
    expect(visibleText(card)).not.to.contain('revisada');
  });
});
