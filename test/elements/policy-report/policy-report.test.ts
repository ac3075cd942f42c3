import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorPeriodChangeEvent} from '../../../src/elements/base/events.ts';
import type {PolicyReport} from '../../../src/elements/policy-report/policy-report.ts';
import * as stories from '../../../stories/policy-report.stories.ts';
import {axeViolations} from '../../support/axe.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import {storyRenderer} from '../../support/story.ts';
import {resizePage} from '../../support/browser.ts';
import {queryAllShadow, collapseSpaces, queryShadow, visibleText} from '../../support/shadow-text.ts';

const renderStory = storyRenderer<PolicyReport>(stories);
const renderReport = (name = 'Report'): Promise<PolicyReport> => renderStory(name, {'heading-level': 2});

function targetId(element: PolicyReport): string {
  return queryShadow(element, '[data-target]').id;
}

async function hashChange(act: () => void): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  act();
  await changed;
}

const setHash = (hash: string): Promise<void> => hashChange(() => (location.hash = hash));

const followLink = (element: PolicyReport, text: string): Promise<void> =>
  hashChange(() =>
    queryAllShadow(element, '.contents a')
      .find(({textContent}) => textContent?.includes(text))
      ?.click(),
  );

async function selectOption(element: PolicyReport, label: string, value: string): Promise<void> {
  const control = queryAllShadow(element, '.control').find(({textContent}) => textContent?.includes(label));
  const select = control?.querySelector('select');
  if (!select) throw new Error(`no field ${label}`);
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

function fieldLabels(element: PolicyReport): readonly string[] {
  return queryAllShadow(element, '.control > span').map(({textContent}) => collapseSpaces(textContent ?? ''));
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('<policy-report>', () => {
  it('moves the focus to the objective, guideline or indicator in the URL fragment', async () => {
    const element = await renderReport();
    for (const [hash, id] of [
      ['03.07.02', 'row-in-03-07-02'],
      ['04', 'op-04'],
      ['03.07', 'li-03-07'],
    ] as const) {
      await setHash(hash);
      expect(targetId(element), hash).to.equal(id);
      expect(element.shadowRoot?.activeElement?.id, hash).to.equal(id);
    }
  });

  it('starts at the indicator in the URL fragment without moving the focus', async () => {
    history.replaceState(null, '', '#03.07.02');
    const element = await renderReport();
    expect(targetId(element)).to.equal('row-in-03-07-02');
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('ignores unknown and malformed URL fragments', async () => {
    history.replaceState(null, '', '#%E0%A4%A');
    const element = await renderReport();
    await setHash('otra-cosa');
    expect(queryAllShadow(element, '[data-target]')).to.have.length(0);
  });

  it('a link of the contents changes the URL fragment', async () => {
    const element = await renderReport();
    await followLink(element, '3.7');
    expect(location.hash).to.equal('#03.07');
    expect(targetId(element)).to.equal('li-03-07');
  });

  it('Back returns to the section before a link of the contents', async () => {
    const element = await renderReport();
    await followLink(element, '3.7');
    await followLink(element, '4.1');
    expect(targetId(element)).to.equal('li-04-01');
    await hashChange(() => history.back());
    expect([location.hash, targetId(element)]).to.deep.equal(['#03.07', 'li-03-07']);
    expect(element.shadowRoot?.activeElement?.id).to.equal('li-03-07');
  });

  it('begins with the finding: a headline, a square per indicator, what worsened, the declared counts', async () => {
    const element = await renderReport();
    expect(visibleText(element, '[part=finding]')).to.equal('8 de 11 indicadores mejoran');
    expect(queryAllShadow(element, '.squares li')).to.have.length(18);
    expect(queryAllShadow(element, '[part=worsened] li')).to.have.length(2);
    expect(visibleText(element, '[part=declared]')).to.equal(
      'Objetivo prioritario N° 03: 7 lineamientos y 23 servicios en total, 16 a cargo de la entidad (MIMP). Objetivo prioritario N° 04: 3 lineamientos y 5 servicios en total, 2 a cargo de la entidad (MIMP).',
    );
  });

  it('has its sections in their order, whatever the order of the attribute', async () => {
    const names = ['objective', 'legend', 'method', 'source'];
    const selector = names.map((name) => `.report > [part=${name}]`).join();
    const element = await renderReport();
    element.sections = 'source method legend objectives finding';
    await element.updateComplete;
    const parts = queryAllShadow(element, selector).map((section) => section.getAttribute('part') ?? '');
    expect([...new Set(parts)]).to.deep.equal(names);
  });

  it('a square moves the focus to the row of its indicator', async () => {
    const element = await renderReport();
    await hashChange(() => queryAllShadow(element, '.squares a')[9]?.click());
    expect([location.hash, element.shadowRoot?.activeElement?.id]).to.deep.equal([
      '#03.07.09',
      'row-in-03-07-09',
    ]);
  });

  it('at 320 px has the finding and the squares in the first screen, and contents that open', async () => {
    await resizePage(320, 568);
    const element = await renderReport();
    const bottom = (selector: string): number =>
      queryShadow(element, selector).getBoundingClientRect().bottom - element.getBoundingClientRect().top;
    expect(bottom('.squares')).to.be.below(568);
    expect(getComputedStyle(queryShadow(element, '#contents')).display).to.equal('none');
    queryShadow(element, '.contents button').click();
    await element.updateComplete;
    expect(queryAllShadow(element, '#contents a').every((link) => link.offsetHeight >= 24)).to.equal(true);
    await resizePage(1024, 768);
  });

  it('a report without objectives is one table without a heading per service', async () => {
    const groups = pnmnna.groups
      .filter(({kind}) => kind === 'service')
      .map(({parentId: _, ...group}) => group);
    const element = await fixture<PolicyReport>(
      html`<policy-report .data=${{...pnmnna, groups}} heading-level="2"></policy-report>`,
    );
    expect(queryAllShadow(element, 'table')).to.have.length(1);
    expect(queryAllShadow(element, 'tr[part=row]')).to.have.length(18);
    expect(queryAllShadow(element, '.contents, .objective > header')).to.have.length(0);
  });

  it('shows no note for publishers', async () => {
    const element = await renderReport();
    const text = element.shadowRoot?.textContent ?? '';
    for (const words of ['UTF-8', 'U+23CF', 'falta la flecha']) expect(text).to.not.contain(words);
  });

  it('lists every term of the glossary', async () => {
    const element = await renderReport('Glossary');
    expect(queryAllShadow(element, '[part=glossary] b').map(({textContent}) => textContent)).to.deep.equal([
      'ESA',
      'EDE',
      'conglomerado',
      'padrón',
    ]);
    const link = queryAllShadow(element, '[part=glossary] a')[0] as HTMLAnchorElement;
    expect([link.href, link.textContent]).to.deep.equal([
      'https://example.org/esa',
      'Encuesta de Servicios al Adolescente · Encuesta anual de ejemplo a adolescentes de 12 a 17 años.',
    ]);
    expect(queryAllShadow(await renderReport(), '[part=glossary]')).to.have.length(0);
  });

  it('has no controls with two periods and one institution', async () => {
    expect(fieldLabels(await renderReport())).to.deep.equal([]);
  });

  it('compares the selected periods and offers only earlier periods as start', async () => {
    const element = await renderReport('TenYears');
    expect(fieldLabels(element)).to.deep.equal(['Comparar desde', 'Comparar hasta']);
    await selectOption(element, 'Comparar hasta', '2016');
    const startPeriods = [...(queryAllShadow(element, 'select')[0]?.querySelectorAll('option') ?? [])].map(
      ({value}) => value,
    );
    expect(startPeriods.filter((period) => period >= '2016')).to.deep.equal([]);
    await selectOption(element, 'Comparar desde', '2014');
    expect(element.periods).to.deep.equal({from: '2014', to: '2016'});
    expect([element.fromPeriod, element.toPeriod]).to.deep.equal(['', '']);
    await selectOption(element, 'Comparar hasta', '');
    expect(element.periods.to).to.equal('');
  });

  it('indicator-period-change carries the periods, and a new toPeriod property replaces them', async () => {
    const element = await renderReport('TenYears');
    const events = await eventsDuring<IndicatorPeriodChangeEvent>('indicator-period-change', () =>
      selectOption(element, 'Comparar hasta', '2016'),
    );
    expect(events.map(({fromPeriod, toPeriod}) => [fromPeriod, toPeriod])).to.deep.equal([['', '2016']]);
    element.toPeriod = '2018';
    await element.updateComplete;
    expect(element.periods).to.deep.equal({from: '', to: '2018'});
  });

  it('shows only the indicators of the selected institution', async () => {
    const groups = pnmnna.groups.map((group) =>
      group.kind === 'objective' ? {...group, responsible: {name: `Ministerio ${group.code}`}} : group,
    );
    const element = await fixture<PolicyReport>(
      html`<policy-report .data=${{...pnmnna, groups}} heading-level="2"></policy-report>`,
    );
    expect(queryAllShadow(element, 'tr[part=row]')).to.have.length(18);
    await selectOption(element, 'Institución', 'Ministerio 04');
    expect(
      queryAllShadow(element, 'tr[part=row] .code').map(({textContent}) => textContent.trim()),
    ).to.deep.equal(['04.01.02', '04.03.01']);
    expect(await axeViolations(element)).to.deep.equal([]);
    await selectOption(element, 'Institución', '');
    expect(queryAllShadow(element, 'tr[part=row]')).to.have.length(18);
  });
});
