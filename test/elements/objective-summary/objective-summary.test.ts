import {expect} from 'chai';
import type {ObjectiveSummary} from '../../../src/elements/objective-summary/objective-summary.ts';
import '../../../src/define/locale-en.ts';
import * as stories from '../../../stories/objective-summary.stories.ts';
import {storyOf} from '../../support/story.ts';
import {all, folded, inside, shown} from '../../support/shadow-text.ts';

const summary = storyOf<ObjectiveSummary>(stories);

const steps = (element: Element): readonly string[] =>
  all(element, '[part=coverage] li').map(({textContent}) => folded(textContent ?? ''));
const key = (element: Element): readonly string[] =>
  all(element, '[part=key] li').map(({textContent}) => folded(textContent ?? ''));

describe('<objective-summary>', () => {
  it('code="03" states coverage first: declared, listed, comparable', async () => {
    expect(steps(await summary('Objective'))).to.deep.equal([
      '7 lineamientos',
      '23 servicios en total',
      '16 del MIMP',
      '16 indicadores en este reporte',
      '11 comparables',
    ]);
  });

  it('code="03" counts 8 improved, 2 worsened, 1 unchanged and 5 that cannot be compared', async () => {
    const element = await summary('Objective');
    expect(key(element)).to.deep.equal(['8 mejoran', '2 empeoran', '1 no cambia', '5 no comparables']);
    expect(shown(element, '[part=sentence]')).to.equal(
      'De 11 indicadores comparables, 8 mejoran, 2 empeoran y 1 no cambia. 5 no se pueden comparar por falta de datos.',
    );
  });

  it('code="03" names the largest rise and the largest fall', async () => {
    const [rise, fall] = all(await summary('Objective'), '[part=extremes] > div');
    expect(folded(rise?.textContent ?? '')).to.match(/^Mayor alza .*60\.3.* 03\.07\.03 /);
    expect(folded(fall?.textContent ?? '')).to.match(/^Mayor baja .*3\.9.* 03\.01\.01 /);
  });

  it('code="03" draws a bar whose shares are the counts', async () => {
    const shares = all(await summary('Objective'), '.stack .share').map((share) =>
      parseFloat(share.getAttribute('width') ?? ''),
    );
    [8, 2, 1, 5].forEach((count, index) => expect(shares[index]).to.be.closeTo((count / 16) * 100, 0.01));
  });

  it('code="04" says that nothing can be compared, and counts nothing as zero progress', async () => {
    const element = await summary('NothingComparable');
    expect(steps(element)).to.deep.equal([
      '3 lineamientos',
      '5 servicios en total',
      '2 del MIMP',
      '2 indicadores en este reporte',
      '0 comparables',
    ]);
    expect(key(element)).to.deep.equal(['2 no comparables']);
    expect(shown(element, '[part=sentence]')).to.equal(
      'Ninguno de los 2 indicadores se puede comparar: faltan datos.',
    );
  });

  it('without a code sums up the whole report', async () => {
    expect(shown(await summary('WholeReport'), '[part=sentence]')).to.match(
      /^De 11 .* 7 no se pueden comparar por falta de datos\.$/,
    );
  });

  it('locale="en" says the same in English', async () => {
    expect(shown(await summary('Objective', {locale: 'en'}), '[part=sentence]')).to.equal(
      'Of 11 comparable indicators, 8 improved, 2 worsened and 1 did not change. 5 cannot be compared because data are missing.',
    );
  });

  it('of an empty report says that it is empty', async () => {
    const element = await summary('Empty');
    expect(shown(element, '[part=sentence]')).to.equal('El documento no contiene indicadores.');
  });

  it('variant="compact" says coverage in one sentence', async () => {
    const element = await summary('Compact');
    expect(inside(element, '[part=coverage]').textContent.trim()).to.equal(
      'El documento declara 7 lineamientos y 23 servicios en total, 16 del MIMP; aquí figuran 16.',
    );
  });

  it('counts what is on plan and what is behind where the data carry targets, and is silent where not', async () => {
    const element = await summary('Targets');
    expect(shown(element, '[part=plans]')).to.equal(
      'De 5 indicadores con metas, 2 van según lo previsto y 3 van por detrás.',
    );
    expect(all(await summary('Objective'), '[part=plans]')).to.have.length(0);
  });
});
