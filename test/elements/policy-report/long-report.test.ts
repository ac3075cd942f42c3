import {expect} from 'chai';
import {html} from 'lit';
import type {PolicyReport} from '../../../src/elements/policy-report/policy-report.ts';
import '../../../src/define/policy-report.ts';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {fixture} from '../../support/fixture.ts';
import {keepBusy} from '../../support/keep-busy.ts';
import {largeReport} from '../../support/large-report.ts';
import {queryAllShadow, queryShadow} from '../../support/shadow-text.ts';

const data = largeReport({indicators: 200, years: 2});
const lastCode = data.indicators.at(-1)?.code ?? '';

const rowCount = (element: Element): number => queryAllShadow(element, 'tr[part=row]').length;

describe('<policy-report> with 200 indicators', () => {
  let rest: () => void = () => undefined;
  beforeEach(async () => (rest = await keepBusy()));
  afterEach(() => {
    rest();
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  });

  /** Far below the viewport, so that no rows are added before the page is at rest. */
  const createReport = async (): Promise<PolicyReport> => {
    const container = await fixture<HTMLElement>(
      html`<div>
        <p .style=${'block-size: 9000px'}></p>
        <policy-report .data=${data} loading="eager"></policy-report>
      </div>`,
    );
    return container.querySelector('policy-report') as PolicyReport;
  };

  it('draws 8 rows at once and at most 8 in each later task, all when the page is at rest', async () => {
    const element = await createReport();
    const counts = [rowCount(element)];
    const isDone = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (counts.at(-1) === rowCount(element)) return;
        counts.push(rowCount(element));
        if (counts.at(-1) === 200) done(observer.disconnect());
      });
      observer.observe(element.renderRoot, {childList: true, subtree: true});
    });
    rest();
    await isDone;
    expect(counts[0]).to.equal(8);
    expect(Math.max(...counts.slice(1).map((count, index) => count - (counts[index] ?? 0)))).to.equal(8);
    expect(queryAllShadow(element, '.undrawn')).to.deep.equal([]);
  });

  it('counts all indicators in its finding before all rows are drawn', async () => {
    const element = await createReport();
    expect(queryShadow(element, '[part=finding]').textContent).to.contain('91 de 186 indicadores');
  });

  it('goes to a row that is not drawn yet', async () => {
    const element = await createReport();
    location.hash = lastCode;
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    await element.updateComplete;
    expect(rowCount(element)).to.equal(200);
    expect((element.renderRoot as ShadowRoot).activeElement?.getAttribute('data-code')).to.equal(lastCode);
  });

  it('is whole at once with few rows, when the last objective has none', async () => {
    const few = {...pnmnna, indicators: pnmnna.indicators.filter(({code}) => code.startsWith('03'))};
    const element = await fixture<PolicyReport>(
      html`<policy-report .data=${few} loading="eager"></policy-report>`,
    );
    expect([rowCount(element), queryAllShadow(element, '[part=objective]').length]).to.deep.equal([16, 2]);
    expect(queryAllShadow(element, '.undrawn')).to.deep.equal([]);
  });

  it('draws all rows before the page is printed', async () => {
    const element = await createReport();
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(rowCount(element)).to.equal(200);
    expect(queryShadow(element, '[part=source]').isConnected).to.equal(true);
  });
});
