import {expect} from 'chai';
import type {ObjectiveSummary} from '../../../src/elements/objective-summary/objective-summary.ts';
import * as stories from '../../../stories/objective-summary.stories.ts';
import {axeViolations} from '../../support/axe.ts';
import {storyRenderer} from '../../support/story.ts';
import {queryAllShadow, collapseSpaces, queryShadow, visibleText} from '../../support/shadow-text.ts';

const renderSummary = storyRenderer<ObjectiveSummary>(stories);

const keyItems = (element: Element): readonly string[] =>
  queryAllShadow(element, '[part=key] li').map(({textContent}) => collapseSpaces(textContent ?? ''));
const squareVerdicts = (element: Element): readonly (string | undefined)[] =>
  queryAllShadow(element, '.squares li').map(({dataset}) => dataset['verdict']);

describe('<objective-summary>', () => {
  it('with code="03" begins with the finding and what it rests on', async () => {
    const element = await renderSummary('Objective');
    expect(visibleText(element, '[part=finding]')).to.equal('8 de 11 indicadores mejoran');
    expect(visibleText(element, '[part=coverage]')).to.equal(
      'De 16 indicadores, 11 se pueden comparar entre 2021 y 2022. A 5 les falta algún dato.',
    );
  });

  it('with code="03" has a square per indicator in the order of verdicts, and their counts', async () => {
    const element = await renderSummary('Objective');
    expect(squareVerdicts(element)).to.deep.equal([
      ...Array<string>(8).fill('favourable'),
      ...Array<string>(2).fill('unfavourable'),
      'unchanged',
      ...Array<string>(5).fill('incomparable'),
    ]);
    expect(keyItems(element)).to.deep.equal(['8 mejoran', '2 empeoran', '1 no cambia', '5 no comparables']);
  });

  it('each square links to its indicator and shows its short name on focus', async () => {
    const element = await renderSummary('Objective');
    const [square] = queryAllShadow(element, '.squares a');
    const name = square?.querySelector('.square-name');
    if (!square || !name) throw new Error('no square');
    expect(square.getAttribute('href')).to.equal('#03.01.02');
    expect(getComputedStyle(name).blockSize).to.equal('1px');
    element.tabIndex = -1;
    element.focus();
    square.focus();
    square.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}));
    const focused = element.shadowRoot?.activeElement;
    expect(focused?.getAttribute('href')).to.equal('#03.04.01');
    expect(collapseSpaces(focused?.textContent ?? '')).to.equal(
      '03.04.01 Víctimas que vuelven por un nuevo hecho de violencia: Mejora',
    );
    expect(queryAllShadow(element, '.squares [tabindex="0"]')).to.deep.equal([focused]);
  });

  it('names what worsened, largest first, with its change', async () => {
    const items = queryAllShadow(await renderSummary('Objective'), '[part=worsened] li').map((item) => {
      const copy = item.cloneNode(true) as Element;
      copy.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
      return collapseSpaces(copy.textContent ?? '');
    });
    expect(items).to.deep.equal([
      'Familias de NNA con discapacidad: atención en 2 años o menos (−3.9 p. p.)',
      'NNA adoptados oportunamente (−0.5 p. p.)',
    ]);
  });

  it('has the declared counts in one line', async () => {
    expect(visibleText(await renderSummary('Objective'), '[part=declared]')).to.equal(
      '7 lineamientos y 23 servicios en total, 16 a cargo de la entidad (MIMP).',
    );
  });

  it('with code="03" names the largest increase and the largest decrease', async () => {
    const [increase, decrease] = queryAllShadow(await renderSummary('Objective'), '[part=extremes] > div');
    expect(collapseSpaces(increase?.textContent ?? '')).to.match(/^Mayor alza .*60\.3.* 03\.07\.03 /);
    expect(collapseSpaces(decrease?.textContent ?? '')).to.match(/^Mayor baja .*3\.9.* 03\.01\.01 /);
  });

  it('with fewer than three indicators has no squares and states the values', async () => {
    const element = await renderSummary('NothingComparable');
    expect(visibleText(element, '[part=finding]')).to.equal('Todavía no se puede decir si mejora o empeora');
    expect(visibleText(element, '[part=coverage]')).to.match(/En 2022: 53\.9 % y 0 %\.$/);
    expect(queryAllShadow(element, '.squares, [part=key]')).to.have.length(0);
  });

  it('without a code summarizes the complete report', async () => {
    const element = await renderSummary('WholeReport');
    expect(visibleText(element, '[part=finding]')).to.equal('8 de 11 indicadores mejoran');
    expect(squareVerdicts(element)).to.have.length(18);
  });

  it('with locale="en" has its finding in English', async () => {
    expect(visibleText(await renderSummary('Objective', {locale: 'en'}), '[part=finding]')).to.equal(
      '8 of 11 indicators improved',
    );
  });

  it('states that a report is empty', async () => {
    expect(visibleText(await renderSummary('Empty'), '[part=finding]')).to.equal(
      'Este reporte todavía no tiene indicadores.',
    );
  });

  it('with variant="compact" leaves out extremes and declared counts', async () => {
    const element = await renderSummary('Compact');
    expect(queryAllShadow(element, '[part=extremes], [part=declared]')).to.have.length(0);
    expect(queryShadow(element, '.squares').children).to.have.length(16);
  });

  it('states once that all directions are an interpretation', async () => {
    expect(visibleText(await renderSummary('Objective'), '[part=note]')).to.match(
      /^La fuente no dice en ningún indicador/,
    );
  });

  it('has no axe violations', async () => {
    expect(await axeViolations(await renderSummary('Objective'))).to.deep.equal([]);
  });

  it('counts indicators on plan and behind plan only when the data have targets', async () => {
    const element = await renderSummary('Targets');
    expect(visibleText(element, '[part=plans]')).to.equal(
      'De 5 indicadores con metas, 2 van según lo previsto y 3 están retrasados.',
    );
    expect(queryAllShadow(await renderSummary('Objective'), '[part=plans]')).to.have.length(0);
  });
});
