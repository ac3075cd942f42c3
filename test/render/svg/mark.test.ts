import {expect} from 'chai';
import {nothing} from 'lit';
import {trendPlan} from '../../../src/marks/trend-plan.ts';
import {stackedBar} from '../../../src/marks/stacked-bar.ts';
import {labelledArrow} from '../../../src/marks/labelled-arrow.ts';
import {markMarkup, pixelBox} from '../../../src/render/svg/mark.ts';
import {placeArrow, type ArrowValues} from '../../../src/scale/labelled-arrow.ts';
import {verdicts, type Verdict} from '../../../src/model/analysis/assessment.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {lengthOf, svgElements, svgElementsOfClass, type SvgElement} from '../../support/svg-elements.ts';

const light = palette('light');

const labels = {from: '20.0', to: '70.0', missing: 'Sin dato'};

function arrowMarkup(values: ArrowValues, verdict: Verdict = 'favourable'): string {
  const mark = labelledArrow(
    placeArrow(values, [0, 100]),
    {verdict, labels, gutter: 4, size: 'medium'},
    pixelBox(200, 24),
  );
  return markMarkup(mark, [10, 20], light, verdict)?.html ?? '';
}

function arrowElements(values: ArrowValues): (name: string) => readonly SvgElement[] {
  const markup = arrowMarkup(values);
  return (name) => svgElementsOfClass(markup, name);
}

describe('pixelBox(width, height)', () => {
  it('converts percent to px and omits missing positions', () => {
    const box = pixelBox(200, 50);
    expect([box.x(10), box.y(10), box.x(null), box.viewBox]).to.deep.equal([20, 5, nothing, nothing]);
    expect(box.path('M0,0L50,100')).to.equal('M0,0L100,50');
  });
});

describe('markMarkup(labelledArrow(…), [x, y], palette, verdict)', () => {
  it('draws a rise from the earlier to the current value', () => {
    const part = arrowElements({from: 20, to: 70});
    const [stem] = part('stem');
    if (!stem) throw new Error('no stem');
    expect([lengthOf(stem, 'x'), lengthOf(stem, 'width')]).to.deep.equal([40, 100]);
    expect(stem.attributes.get('fill')).to.equal(light.verdicts.favourable.fill);
    expect(part('ring').map((ring) => lengthOf(ring, 'cx'))).to.deep.equal([40]);
    expect(part('head').map(({left}) => left)).to.deep.equal([10 + 140]);
    expect(part('label').map((label) => label.attributes.get('text-anchor'))).to.deep.equal(['end', 'start']);
  });

  it('draws a fall with the tip at the lower value, for any verdict', () => {
    const part = arrowElements({from: 70, to: 20});
    expect(part('head').map(({left}) => left)).to.deep.equal([10 + 40]);
    expect(part('label').map((label) => label.attributes.get('text-anchor'))).to.deep.equal(['start', 'end']);
  });

  it('draws a short change as a head with one label', () => {
    const part = arrowElements({from: 17.2, to: 16.8});
    expect([part('stem').length, part('ring').length, part('label').length]).to.deep.equal([0, 0, 1]);
    expect(part('head').map(({left}) => left)).to.deep.equal([10 + 34]);
  });

  it('draws a dot for equal values, a dashed ring for one value and a dashed frame for none', () => {
    expect(arrowElements({from: 100, to: 100})('dot')).to.have.length(1);
    expect(arrowElements({from: null, to: 0})('only')).to.have.length(1);
    const empty = arrowElements({from: null, to: null});
    expect([empty('none').length, empty('track').length]).to.deep.equal([1, 0]);
  });

  it('draws values that must not be compared without an arrow', () => {
    const part = arrowElements({from: 30, to: 60, isComparable: false});
    expect([part('head').length, part('stem').length]).to.deep.equal([0, 0]);
    expect([part('ring').length, part('only').length, part('series-break').length]).to.deep.equal([1, 1, 1]);
  });

  for (const verdict of verdicts)
    it(`draws ${verdict} in its colour and texture, without unresolved tokens`, () => {
      const markup = arrowMarkup({from: 20, to: 70}, verdict);
      const [stem] = svgElementsOfClass(markup, 'stem');
      const color = light.verdicts[verdict].fill;
      const dots = 'url(#dots) ';
      const textures = {unfavourable: 'url(#stripes) ', unchanged: dots, uncertain: dots, unjudged: dots};
      expect(markup).not.to.contain('var(');
      expect(stem?.attributes.get('stroke')).to.equal(color);
      expect(stem?.attributes.get('fill')).to.equal(
        (textures[verdict as keyof typeof textures] ?? '') + color,
      );
    });
});

describe('markMarkup(stackedBar(…), [x, y], palette)', () => {
  it('draws a share per count without gaps, and no share for zero', () => {
    const counts = verdicts.map((verdict, index) => ({verdict, count: index}));
    const markup = markMarkup(stackedBar(counts, pixelBox(300, 20)), [0, 0], light)?.html ?? '';
    const shares = svgElementsOfClass(markup, 'share');
    expect(shares).to.have.length(verdicts.length - 1);
    const total = shares.reduce((sum, share) => sum + lengthOf(share, 'width'), 0);
    expect(total).to.be.closeTo(300, 0.05);
    expect(markup).not.to.contain('var(');
  });
});

describe('markMarkup(trendPlan(…), [x, y], palette)', () => {
  it('draws the range, the path, the intervals and the diamonds in px', () => {
    const figure = {
      domain: [0, 100] as const,
      trend: {segments: [], points: [], count: 0, breaks: [], domain: [0, 100] as const},
      series: [],
      baseline: {x: 0, y: 50},
      targets: [{x: 100, y: 25}],
      targetPath: '0,50 100,25',
      targetBand: '50,10 100,10 100,20',
      intervals: [
        [
          {x: 20, y: 10},
          {x: 20, y: 30},
        ] as const,
      ],
      labels: [],
    };
    const markup = markMarkup(trendPlan(figure, [], pixelBox(200, 80)), [0, 0], light)?.html ?? '';
    expect(svgElementsOfClass(markup, 'target-path')[0]?.attributes.get('points')).to.equal('0,40 200,20');
    expect(svgElementsOfClass(markup, 'band')[0]?.attributes.get('points')).to.equal('100,8 200,8 200,16');
    expect(svgElementsOfClass(markup, 'target').map(({left, top}) => [left, top])).to.deep.equal([[200, 20]]);
    expect(svgElements(markup).map(({name}) => name)).to.include('line');
  });
});
