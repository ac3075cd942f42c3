import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import '../../../src/define/objective-summary.ts';
import '../../../src/define/policy-report.ts';
import {fixture} from '../../support/fixture.ts';
import {queryShadow} from '../../support/shadow-text.ts';

/** Follows the first link of an element, or moves to the next slide, as a reader does. */
const actions = {
  'policy-report': (element: Element) => queryShadow(element, '.contents a').click(),
  'policy-report view="slides"': (element: Element) =>
    queryShadow(element, '.controls button:nth-of-type(2)').click(),
  'objective-summary': (element: Element) => queryShadow(element, '.squares a').click(),
};

function setHash(hash: string): void {
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
}

/** Two organizations share the indicators in turns. */
const shared = {
  ...pnmnna,
  indicators: pnmnna.indicators.map((indicator, index) => ({
    ...indicator,
    responsible: {name: index % 2 > 0 ? 'MIMP' : 'MINEDU'},
  })),
};

async function create(name: string): Promise<HTMLElement> {
  const [tag = '', view] = name.split(/ view=|"/).filter(Boolean);
  const main = await fixture(html`<main></main>`);
  const element = document.createElement(tag) as HTMLElement & {readonly ready: Promise<unknown>};
  main.append(Object.assign(element, {data: shared, loading: 'eager', view: view ?? ''}));
  await element.ready;
  return element;
}

describe('the address of the page', () => {
  afterEach(() => setHash(''));

  for (const [name, act] of Object.entries(actions)) {
    it(`<${name}> sets its fragment where there is none, or one of its own`, async () => {
      const element = await create(name);
      act(element);
      const {hash} = location;
      expect(hash).to.match(/^#./);
      act(element);
      expect(location.hash).to.match(/^#./);
    });

    for (const hash of ['#/informe', '#!/a', '#contacto'])
      it(`<${name}> does not replace ${hash}`, async () => {
        const element = await create(name);
        setHash(hash);
        act(element);
        expect(location.hash).to.equal(hash);
      });

    it(`<${name} no-address> leaves it alone`, async () => {
      const element = await create(name);
      element.toggleAttribute('no-address', true);
      act(element);
      expect(location.hash).to.equal('');
    });

    it(`<${name}> leaves it alone when the page cancels indicator-navigate`, async () => {
      const element = await create(name);
      const addresses: string[] = [];
      element.addEventListener('indicator-navigate', (event) => {
        addresses.push(event.address);
        event.preventDefault();
      });
      act(element);
      expect(addresses).to.have.lengthOf(1);
      expect(location.hash).to.equal('');
    });
  }

  it('the marked row stays that of its indicator when another organization is selected', async () => {
    const element = await create('policy-report');
    location.hash = '#03.07.02';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    const [select] = [...(element.shadowRoot?.querySelectorAll('.controls select') ?? [])].slice(-1);
    if (!(select instanceof HTMLSelectElement)) throw new Error('no organizations');
    for (const {value} of [...select.options]) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      const marked = element.shadowRoot?.querySelector('tr[data-target]');
      expect(marked?.getAttribute('data-code') ?? '03.07.02', value).to.equal('03.07.02');
    }
  });
});
