import {expect} from 'chai';
import {nothing} from 'lit';
import {trendPlan} from '../../../src/marks/trend-plan.ts';
import {stackedBar} from '../../../src/marks/stacked-bar.ts';
import {variationBar} from '../../../src/marks/variation-bar.ts';
import {markMarkup, pixelBox} from '../../../src/render/svg/mark.ts';
import {placeChange, placeLevels, type PlacedBar} from '../../../src/scale/variation-bar.ts';
import {verdicts, type Verdict} from '../../../src/model/analysis/assessment.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {lengthOf, svgElements, svgElementsOfClass, type SvgElement} from '../../support/svg-elements.ts';

const light = palette('light');

function barElements(
  shape: PlacedBar,
  verdict: Verdict = 'favourable',
): (name: string) => readonly SvgElement[] {
  const markup =
    markMarkup(variationBar(shape, verdict, pixelBox(200, 24)), [10, 20], light, verdict)?.html ?? '';
  return (name) => svgElementsOfClass(markup, name);
}

describe('pixelBox(width, height)', () => {
  it('converts percent to px and omits missing positions', () => {
    const box = pixelBox(200, 50);
    expect([box.x(10), box.y(10), box.x(null), box.viewBox]).to.deep.equal([20, 5, nothing, nothing]);
    expect(box.path('M0,0L50,100')).to.equal('M0,0L100,50');
  });
});

describe('markMarkup(variationBar(…), [x, y], palette, verdict)', () => {
  it('draws a rise from the previous to the current value', () => {
    const bar = barElements(placeLevels({from: 20, to: 70, domain: [0, 100]}));
    const [change] = bar('change');
    if (!change) throw new Error('no change');
    expect([change.left, change.top]).to.deep.equal([10, 20]);
    expect([lengthOf(change, 'x'), lengthOf(change, 'width')]).to.deep.equal([40, 100]);
    expect(change.attributes.get('fill')).to.equal(light.verdicts.favourable.fill);
    expect(bar('level').map((level) => lengthOf(level, 'width'))).to.deep.equal([40]);
    expect(bar('previous').map((line) => [lengthOf(line, 'x'), lengthOf(line, 'width')])).to.deep.equal([
      [40, 2],
    ]);
  });

  it('draws target, baseline and clipped ends at their positions', () => {
    const bar = barElements(placeLevels({from: 20, to: 170, domain: [0, 100], target: 90, baseline: 10}));
    expect(bar('goal').map(({left}) => left)).to.deep.equal([30, 190]);
    expect(bar('break').map(({left}) => left)).to.deep.equal([10 + 192]);
  });

  it('draws a point, a tick and an empty frame', () => {
    const domain = [0, 100] as const;
    expect(barElements(placeLevels({from: null, to: 50, domain}))('point')).to.have.length(1);
    expect(
      barElements(placeChange({change: 0, domain: [-1, 1]}))('change').map((tick) => lengthOf(tick, 'x')),
    ).to.deep.equal([100]);
    const empty = barElements(placeLevels({from: null, to: null, domain}));
    expect([empty('none').length, empty('track').length]).to.deep.equal([1, 0]);
  });

  for (const verdict of verdicts)
    it(`draws ${verdict} in its colour and pattern, without unresolved tokens`, () => {
      const shape = placeChange({change: 1, domain: [-2, 2]});
      const markup =
        markMarkup(variationBar(shape, verdict, pixelBox(200, 24)), [0, 0], light, verdict)?.html ?? '';
      const [change] = svgElementsOfClass(markup, 'change');
      const [texture] = svgElementsOfClass(markup, 'texture');
      expect(markup).not.to.contain('var(');
      expect(change?.attributes.get('fill')).to.equal(light.verdicts[verdict].fill);
      expect(texture?.attributes.has('width')).to.equal(verdict === 'unfavourable' || verdict === 'unjudged');
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
      trend: {segments: [], points: [], breaks: [], domain: [0, 100] as const},
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
    const markup = markMarkup(trendPlan(figure, pixelBox(200, 80)), [0, 0], light)?.html ?? '';
    expect(svgElementsOfClass(markup, 'target-path')[0]?.attributes.get('points')).to.equal('0,40 200,20');
    expect(svgElementsOfClass(markup, 'band')[0]?.attributes.get('points')).to.equal('100,8 200,8 200,16');
    expect(svgElementsOfClass(markup, 'target').map(({left, top}) => [left, top])).to.deep.equal([[200, 20]]);
    expect(svgElements(markup).map(({name}) => name)).to.include('line');
  });
});
