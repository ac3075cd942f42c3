import {expect} from 'chai';
import type {ObjectiveSummary} from '../../../src/elements/objective-summary/objective-summary.ts';
import * as stories from '../../../stories/objective-summary.stories.ts';
import {storyRenderer} from '../../support/story.ts';
import {queryAllShadow, collapseSpaces, queryShadow, visibleText} from '../../support/shadow-text.ts';

const renderSummary = storyRenderer<ObjectiveSummary>(stories);

const coverageItems = (element: Element): readonly string[] =>
  queryAllShadow(element, '[part=coverage] li').map(({textContent}) => collapseSpaces(textContent ?? ''));
const keyItems = (element: Element): readonly string[] =>
  queryAllShadow(element, '[part=key] li').map(({textContent}) => collapseSpaces(textContent ?? ''));

describe('<objective-summary>', () => {
  it('with code="03" shows coverage: declared, included and comparable counts', async () => {
    expect(coverageItems(await renderSummary('Objective'))).to.deep.equal([
      '7 lineamientos',
      '23 servicios en total',
      '16 del MIMP',
      '16 indicadores en este reporte',
      '11 comparables',
    ]);
  });

  it('with code="03" counts 8 improved, 2 worsened, 1 unchanged and 5 incomparable indicators', async () => {
    const element = await renderSummary('Objective');
    expect(keyItems(element)).to.deep.equal(['8 mejoran', '2 empeoran', '1 no cambia', '5 no comparables']);
    expect(visibleText(element, '[part=sentence]')).to.equal(
      'De 11 indicadores comparables, 8 mejoran, 2 empeoran y 1 no cambia. 5 no se pueden comparar por falta de datos.',
    );
  });

  it('with code="03" names the largest increase and the largest decrease', async () => {
    const [increase, decrease] = queryAllShadow(await renderSummary('Objective'), '[part=extremes] > div');
    expect(collapseSpaces(increase?.textContent ?? '')).to.match(/^Mayor alza .*60\.3.* 03\.07\.03 /);
    expect(collapseSpaces(decrease?.textContent ?? '')).to.match(/^Mayor baja .*3\.9.* 03\.01\.01 /);
  });

  it('with code="03" draws a stacked bar in proportion to the counts', async () => {
    const shares = queryAllShadow(await renderSummary('Objective'), '.stack .share').map((share) =>
      parseFloat(share.getAttribute('width') ?? ''),
    );
    [8, 2, 1, 5].forEach((count, index) => expect(shares[index]).to.be.closeTo((count / 16) * 100, 0.01));
  });

  it('with code="04" states that no indicator can be compared', async () => {
    const element = await renderSummary('NothingComparable');
    expect(coverageItems(element)).to.deep.equal([
      '3 lineamientos',
      '5 servicios en total',
      '2 del MIMP',
      '2 indicadores en este reporte',
      '0 comparables',
    ]);
    expect(keyItems(element)).to.deep.equal(['2 no comparables']);
    expect(visibleText(element, '[part=sentence]')).to.equal(
      'Ninguno de los 2 indicadores se puede comparar: faltan datos.',
    );
  });

  it('without a code summarizes the complete report', async () => {
    expect(visibleText(await renderSummary('WholeReport'), '[part=sentence]')).to.match(
      /^De 11 .* 7 no se pueden comparar por falta de datos\.$/,
    );
  });

  it('with locale="en" has its sentence in English', async () => {
    expect(visibleText(await renderSummary('Objective', {locale: 'en'}), '[part=sentence]')).to.equal(
      'Of 11 comparable indicators, 8 improved, 2 worsened and 1 did not change. 5 cannot be compared because data are missing.',
    );
  });

  it('states that a report is empty', async () => {
    const element = await renderSummary('Empty');
    expect(visibleText(element, '[part=sentence]')).to.equal('El documento no contiene indicadores.');
  });

  it('with variant="compact" has coverage in one sentence', async () => {
    const element = await renderSummary('Compact');
    expect(queryShadow(element, '[part=coverage]').textContent.trim()).to.equal(
      'El documento declara 7 lineamientos y 23 servicios en total, 16 del MIMP; aquí figuran 16.',
    );
  });

  it('counts indicators on plan and behind plan only when the data have targets', async () => {
    const element = await renderSummary('Targets');
    expect(visibleText(element, '[part=plans]')).to.equal(
      'De 5 indicadores con metas, 2 van según lo previsto y 3 están retrasados.',
    );
    expect(queryAllShadow(await renderSummary('Objective'), '[part=plans]')).to.have.length(0);
  });
});
