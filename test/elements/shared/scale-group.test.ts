import {expect} from 'chai';
import {html} from 'lit';
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/variation-bar.ts';
import {fixture} from '../../support/fixture.ts';
import {queryShadow, visibleText} from '../../support/shadow-text.ts';

/** A card of an indicator without bounds, whose own scale ends at its larger value. */
function renderCard(values: readonly [number, number], group: string, unit = ''): Promise<IndicatorCard> {
  const data = {name: 'Familias', unit, observations: {'2021': values[0], '2022': values[1]}};
  return fixture(html`<indicator-card .data=${data} scale-group=${group} locale="es-PE"></indicator-card>`);
}

/** The end of the scale. */
const axisEnd = (element: Element): string => visibleText(element, '.axis-ends > :last-child');
/** Length of the stem in percent of the track. */
const barWidth = (element: Element): number =>
  parseFloat(queryShadow(element, '.stem').getAttribute('width') ?? '');

describe('scale-group', () => {
  it('puts separate cards of a page on one scale and labels its ends', async () => {
    const [small, large] = [await renderCard([2, 10], 'families'), await renderCard([10, 40], 'families')];
    await small.updateComplete;
    expect([axisEnd(small), axisEnd(large)]).to.deep.equal(['40', '40']);
    expect([barWidth(small), barWidth(large)]).to.deep.equal([20, 75]);
  });

  it('updates the scale when an element is removed, added again or has other data', async () => {
    const [small, large] = [await renderCard([2, 10], 'changing'), await renderCard([10, 40], 'changing')];
    const container = large.parentElement;
    large.remove();
    await small.updateComplete;
    expect(axisEnd(small)).to.equal('10');
    container?.append(large);
    await large.ready;
    await small.updateComplete;
    expect(axisEnd(small)).to.equal('40');
    large.data = {name: 'Familias', observations: {'2021': 1, '2022': 20}};
    await large.updateComplete;
    await small.updateComplete;
    expect(axisEnd(small)).to.equal('20');
  });

  it('uses a separate scale for each unit and each group', async () => {
    const small = await renderCard([2, 10], 'mixed');
    await renderCard([10, 40], 'mixed', '%');
    await renderCard([10, 40], 'other');
    await small.updateComplete;
    expect(axisEnd(small)).to.equal('10');
  });

  it('applies to variation bars in a paragraph', async () => {
    const paragraph = await fixture(
      html`<p>
        <variation-bar from-value="1" to-value="3" scale-group="text"></variation-bar>
        <variation-bar from-value="1" to-value="9" scale-group="text"></variation-bar>
      </p>`,
    );
    const [first, second] = paragraph.querySelectorAll('variation-bar');
    await second?.updateComplete;
    await first?.updateComplete;
    expect(first && barWidth(first)).to.be.closeTo(200 / 9, 0.001);
    expect(second && barWidth(second)).to.be.closeTo(800 / 9, 0.001);
  });
});
