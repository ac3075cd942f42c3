import {expect} from 'chai';
import {html} from 'lit';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/indicator-data.ts';
import '../../../src/define/indicator-map.ts';
import '../../../src/define/place-picker.ts';
import type {PlaceSelectEvent} from '../../../src/elements/base/reader-events.ts';
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import type {IndicatorData} from '../../../src/elements/indicator-data/indicator-data.ts';
import type {PlacePicker} from '../../../src/elements/place-picker/place-picker.ts';
import {announcement} from '../../support/announcement.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import {placeReport} from '../../support/place-report.ts';
import {queryShadow, visibleText} from '../../support/shadow-text.ts';

interface Page {
  readonly provider: IndicatorData;
  readonly picker: PlacePicker;
  readonly card: IndicatorCard;
}

async function page(place = '', param = ''): Promise<Page> {
  const provider = await fixture<IndicatorData>(
    html`<indicator-data .data=${placeReport()} place=${place}
      ><place-picker param=${param}></place-picker><indicator-card code="1.1"></indicator-card
    ></indicator-data>`,
  );
  const [picker, card] = [provider.querySelector('place-picker'), provider.querySelector('indicator-card')];
  if (!picker || !card) throw new Error('no element');
  return {provider, picker, card};
}

const field = (picker: PlacePicker): HTMLSelectElement => queryShadow(picker, 'select');
const optionsOf = (picker: PlacePicker): readonly string[] =>
  [...field(picker).options].map(({text}) => text.trim());

async function choose({picker, card, provider}: Page, code: string): Promise<void> {
  field(picker).value = code;
  field(picker).dispatchEvent(new Event('change', {bubbles: true}));
  await settled({picker, card, provider});
}

async function settled({picker, card, provider}: Page): Promise<void> {
  await provider.updateComplete;
  await provider.ready;
  await Promise.all([picker.ready, card.ready]);
}

describe('<place-picker>', () => {
  it('offers the whole, then the places by name', async () => {
    const {picker} = await page();
    expect(optionsOf(picker)).to.deep.equal(['Perú', 'Cusco', 'Madre de Dios', 'Moquegua', 'Puno', 'Tacna']);
    expect(visibleText(picker)).to.contain('Región');
  });

  it('sets the place of the elements around', async () => {
    const elements = await page();
    expect(visibleText(elements.card)).to.contain('49.8 %');
    await choose(elements, '21');
    expect(visibleText(elements.card)).to.contain('33.6 %').and.contain('Conocen un servicio (Puno)');
    expect(elements.provider.place).to.equal('21');
    await choose(elements, '');
    expect(visibleText(elements.card)).to.contain('49.8 %').and.not.contain('Puno');
  });

  it('announces whose figures are shown', async () => {
    const elements = await page();
    await choose(elements, '08');
    expect(await announcement(elements.picker)).to.equal('Se muestran las cifras de Cusco.');
  });

  it('shows the place that the page sets', async () => {
    const elements = await page('23');
    const {picker, provider} = elements;
    expect(field(picker).value).to.equal('23');
    provider.place = '08';
    await settled(elements);
    expect(field(picker).value).to.equal('08');
  });

  it('fires place-select; cancelled, it changes no place', async () => {
    const elements = await page();
    elements.provider.addEventListener('place-select', (event) => event.preventDefault());
    const events = await eventsDuring<PlaceSelectEvent>('place-select', () => choose(elements, '21'));
    expect(events.map(({code}) => code)).to.deep.equal(['21']);
    expect(visibleText(elements.card)).to.contain('49.8 %');
  });

  it('with param keeps the choice in the address of the page, and reads it', async () => {
    const address = location.href;
    const elements = await page('', 'lugar');
    await choose(elements, '18');
    expect(new URLSearchParams(location.search).get('lugar')).to.equal('18');
    const again = await page('', 'lugar');
    await settled(again);
    expect(visibleText(again.card)).to.contain('Moquegua');
    history.replaceState(null, '', address);
  });

  it('follows a map with sets-place in the same element, unless the page cancels the event', async () => {
    const address = location.href;
    const elements = await page('', 'lugar');
    const {provider, picker, card} = elements;
    const map = document.createElement('indicator-map');
    Object.assign(map, {code: '1.1', setsPlace: true});
    provider.append(map);
    await map.ready;
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys)
        queryShadow(map, '[role=listbox]').dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
      await settled(elements);
    };
    await press('p', 'u', 'n', 'Enter');
    expect(visibleText(card)).to.contain('(Puno)');
    expect(field(picker).value).to.equal('21');
    expect(new URLSearchParams(location.search).get('lugar')).to.equal('21');
    await press('Escape');
    expect(visibleText(card)).to.contain('49.8 %').and.not.contain('Puno');
    expect(location.search).to.not.contain('lugar');
    provider.addEventListener('place-select', (event) => event.preventDefault());
    await press('Enter');
    expect([provider.place, location.search.includes('lugar')]).to.deep.equal(['', false]);
    map.setsPlace = false;
    await press('Enter');
    expect(provider.place).to.equal('');
    history.replaceState(null, '', address);
  });

  it('ignores an address with a place that the report does not have', async () => {
    const address = location.href;
    history.replaceState(null, '', '?lugar=__proto__');
    const {card} = await page('', 'lugar');
    expect(visibleText(card)).to.contain('49.8 %');
    history.replaceState(null, '', address);
  });
});
