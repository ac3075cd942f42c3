import {expect} from 'chai';
import {html} from 'lit';
import '../../../src/define/all.ts';
import type {IndicatorErrorEvent} from '../../../src/elements/base/events.ts';
import type {ReportElement} from '../../../src/elements/base/report-element.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import {placeReport} from '../../support/place-report.ts';
import {collapseSpaces, queryAllShadow, visibleText} from '../../support/shadow-text.ts';

const kinds = [
  'indicator-card',
  'indicator-sheet',
  'indicator-table',
  'indicator-trend',
  'objective-summary',
  'policy-report',
  'variation-chart',
] as const;

async function element(kind: string, place: string): Promise<ReportElement> {
  const created = document.createElement(kind) as ReportElement;
  created.data = placeReport();
  created.place = place;
  await fixture(html`${created}`);
  await created.ready;
  return created;
}

describe('the attribute place', () => {
  for (const kind of kinds)
    it(`<${kind} place="21"> shows the figures of the place under its name, and none of the country`, async () => {
      const text = visibleText(await element(kind, '21'));
      expect(text).to.contain('(Puno)');
      expect(text).to.match(/33\.6|6\.2/);
      expect(text).to.not.contain('46.5');
    });

  it('an element states the distance to the country', async () => {
    for (const kind of [
      'indicator-card',
      'indicator-sheet',
      'indicator-table',
      'indicator-trend',
      'variation-chart',
    ]) {
      const lines = queryAllShadow(await element(kind, '08'), '[part=gap]').map(({textContent}) =>
        collapseSpaces(textContent ?? ''),
      );
      expect(lines[0], kind).to.equal('5.3 puntos porcentuales menos que Perú (49.8 %)');
    }
  });

  it('the arrow of a place has a tick at the figure of the whole, in cards and sheets', async () => {
    const ticks = async (kind: string, place: string): Promise<readonly string[]> =>
      queryAllShadow(await element(kind, place), '.ticks text').map(({textContent}) => textContent ?? '');
    expect(await ticks('indicator-card', '21')).to.include('total 49.8');
    expect(await ticks('indicator-sheet', '21')).to.include('total 49.8');
    expect((await ticks('indicator-card', '')).join()).to.not.contain('total');
  });

  it('a missing figure of the place is its reason, not the figure of the country', async () => {
    const text = visibleText(await element('indicator-card', '17'));
    expect(text).to.contain('Reservado').and.not.contain('49.8');
  });

  it('a place inside a place is one of the same report', async () => {
    const provider = await fixture<ReportElement>(
      html`<indicator-data .data=${placeReport()} place="08"
        ><indicator-card code="1.1" place="21"></indicator-card
      ></indicator-data>`,
    );
    const card = provider.querySelector('indicator-card');
    await card?.ready;
    expect(card && visibleText(card))
      .to.contain('33.6 %')
      .and.contain('(Puno)')
      .and.not.contain('Cusco');
  });

  it('a place that the report does not have is an error with its code, and no figure', async () => {
    let card: ReportElement | null = null;
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
      card = await element('indicator-card', '8');
    });
    expect(events.map(({error}) => [error.code, error.detail])).to.deep.equal([['unknown-place', '8']]);
    expect(card && visibleText(card))
      .to.contain('Este dato no está en el reporte')
      .and.not.contain('%');
  });

  it('without the attribute an element shows the country', async () => {
    const card = await element('indicator-card', '08');
    card.place = '';
    await card.updateComplete;
    await card.ready;
    expect(visibleText(card)).to.contain('49.8 %').and.not.contain('Cusco');
  });

  it('an embed code has the place of the page around the element; a copy of the data is of the place', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(placeReport())], {type: 'application/json'}));
    for (const isCopy of [false, true]) {
      const provider = await fixture<ReportElement>(
        html`<indicator-data .data=${isCopy ? placeReport() : null} src=${isCopy ? '' : url} place="21"
          ><indicator-card code="1.1" actions="share"></indicator-card
        ></indicator-data>`,
      );
      const card = provider.querySelector('indicator-card');
      await card?.ready;
      const share = card?.shadowRoot?.querySelector('indicator-share');
      await share?.open();
      const code =
        share?.shadowRoot?.querySelector<HTMLTextAreaElement>('[part=embed] textarea')?.value ?? '';
      expect(code.includes('place="21"')).to.equal(!isCopy);
      expect(code).to.contain('(Puno)').and.contain('33.6').and.not.contain('49.8');
    }
    URL.revokeObjectURL(url);
  });
});
