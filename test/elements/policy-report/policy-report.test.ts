import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorPeriodChangeEvent} from '../../../src/elements/base/events.ts';
import type {PolicyReport} from '../../../src/elements/policy-report/policy-report.ts';
import * as stories from '../../../stories/policy-report.stories.ts';
import {violations} from '../../support/axe.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import {storyOf} from '../../support/story.ts';
import {all, folded, inside} from '../../support/shadow-text.ts';

const story = storyOf<PolicyReport>(stories);
const report = (name = 'Report'): Promise<PolicyReport> => story(name, {'heading-level': 2});

function target(element: PolicyReport): string {
  return inside(element, '[data-target]').id;
}

async function addressed(hash: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  location.hash = hash;
  await changed;
}

async function choose(element: PolicyReport, label: string, value: string): Promise<void> {
  const control = all(element, '.control').find(({textContent}) => textContent?.includes(label));
  const select = control?.querySelector('select');
  if (!select) throw new Error(`No ${label}`);
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

function labels(element: PolicyReport): readonly string[] {
  return all(element, '.control > span').map(({textContent}) => folded(textContent ?? ''));
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('<policy-report>', () => {
  it('goes to the objective, guideline or indicator that the address names', async () => {
    const element = await report();
    for (const [hash, id] of [
      ['03.07.02', 'row-in-03-07-02'],
      ['04', 'op-04'],
      ['03.07', 'li-03-07'],
    ] as const) {
      await addressed(hash);
      expect(target(element), hash).to.equal(id);
      expect(element.shadowRoot?.activeElement?.id, hash).to.equal(id);
    }
  });

  it('begins where the address says, and leaves the focus where it is', async () => {
    history.replaceState(null, '', '#03.07.02');
    const element = await report();
    expect(target(element)).to.equal('row-in-03-07-02');
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('ignores an address that names nothing of it', async () => {
    history.replaceState(null, '', '#%E0%A4%A');
    const element = await report();
    await addressed('otra-cosa');
    expect(all(element, '[data-target]')).to.have.length(0);
  });

  it('a link of the contents changes the address, so that Back comes back', async () => {
    const element = await report();
    all(element, '.contents a')
      .find(({textContent}) => textContent?.includes('3.7'))
      ?.click();
    expect(location.hash).to.equal('#03.07');
    expect(target(element)).to.equal('li-03-07');
  });

  it('the contents mark the place that is being read', async () => {
    const element = await report();
    all(element, '.contents a')
      .find(({textContent}) => textContent?.includes('4.1'))
      ?.click();
    const marked = (): string => element.shadowRoot?.querySelector('[aria-current]')?.textContent ?? '';
    inside(element, '#row-in-04-01-02').scrollIntoView({block: 'start'});
    scrollBy(0, -innerHeight / 5);
    while (!marked().includes('4.1')) await new Promise(requestAnimationFrame);
    expect(all(element, '[aria-current=location]')).to.have.length(1);
  });

  it('with two periods and one institution has nothing to choose', async () => {
    expect(labels(await report())).to.deep.equal([]);
  });

  it('with more periods compares those that the reader chooses, the earlier with the later', async () => {
    const element = await report('TenYears');
    expect(labels(element)).to.deep.equal(['Comparar desde', 'Comparar hasta']);
    await choose(element, 'Comparar hasta', '2016');
    const before = [...(all(element, 'select')[0]?.querySelectorAll('option') ?? [])].map(({value}) => value);
    expect(before.filter((period) => period >= '2016')).to.deep.equal([]);
    await choose(element, 'Comparar desde', '2014');
    expect(element.periods).to.deep.equal({from: '2014', to: '2016'});
    expect([element.fromPeriod, element.toPeriod]).to.deep.equal(['', '']);
    await choose(element, 'Comparar hasta', '');
    expect(element.periods.to).to.equal('');
  });

  it('indicator-period-change has the periods; new periods of the page replace them', async () => {
    const element = await report('TenYears');
    const events = await eventsDuring<IndicatorPeriodChangeEvent>('indicator-period-change', () =>
      choose(element, 'Comparar hasta', '2016'),
    );
    expect(events.map(({fromPeriod, toPeriod}) => [fromPeriod, toPeriod])).to.deep.equal([['', '2016']]);
    element.toPeriod = '2018';
    await element.updateComplete;
    expect(element.periods).to.deep.equal({from: '', to: '2018'});
  });

  it('with several institutions shows what one of them answers for', async () => {
    const groups = pnmnna.groups.map((group) =>
      group.kind === 'objective' ? {...group, responsible: {name: `Ministerio ${group.code}`}} : group,
    );
    const element = await fixture<PolicyReport>(
      html`<policy-report .data=${{...pnmnna, groups}} heading-level="2"></policy-report>`,
    );
    expect(all(element, 'tr[part=row]')).to.have.length(18);
    await choose(element, 'Institución', 'Ministerio 04');
    expect(all(element, 'tr[part=row] .code').map(({textContent}) => textContent)).to.deep.equal([
      '04.01.02',
      '04.03.01',
    ]);
    expect(await violations(element)).to.deep.equal([]);
    await choose(element, 'Institución', '');
    expect(all(element, 'tr[part=row]')).to.have.length(18);
  }).timeout(30_000);
});
