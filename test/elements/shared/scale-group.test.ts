import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/variation-bar.ts';
import {fixture} from '../../support/fixture.ts';
import {queryShadow, visibleText} from '../../support/shadow-text.ts';

const renderCard = (code: string, group = 'op03', data: unknown = pnmnna): Promise<IndicatorCard> =>
  fixture(
    html`<indicator-card
      .data=${data}
      code=${code}
      view="change"
      scale-group=${group}
      locale="es-PE"
    ></indicator-card>`,
  );

const axisText = (element: Element): string => visibleText(element, '.axis-ends');
/** Length of the bar in percent of the track. */
const barWidth = (element: Element): number =>
  parseFloat(queryShadow(element, 'rect.change').getAttribute('width') ?? '');

describe('scale-group', () => {
  it('puts separate cards of a page on one scale and labels its ends', async () => {
    const [small, large] = [await renderCard('03.07.02'), await renderCard('03.07.03')];
    await small.updateComplete;
    expect([axisText(small), axisText(large)]).to.deep.equal(['−70 p. p.+70 p. p.', '−70 p. p.+70 p. p.']);
    expect(barWidth(small)).to.be.closeTo((3.8 / 140) * 100, 0.01);
    expect(barWidth(large)).to.be.closeTo((60.3 / 140) * 100, 0.01);
  });

  it('updates the scale when an element is removed, added again or shows another indicator', async () => {
    const [small, large] = [
      await renderCard('03.07.02', 'changing'),
      await renderCard('03.07.03', 'changing'),
    ];
    const container = large.parentElement;
    large.remove();
    await small.updateComplete;
    expect(axisText(small)).to.equal('−4 p. p.+4 p. p.');
    container?.append(large);
    await large.ready;
    await small.updateComplete;
    expect(axisText(small)).to.equal('−70 p. p.+70 p. p.');
    large.code = '03.07.07';
    await large.updateComplete;
    await small.updateComplete;
    expect(axisText(small)).to.equal('−14 p. p.+14 p. p.');
  });

  it('uses a separate scale for each unit and each group', async () => {
    const small = await renderCard('03.07.02', 'mixed');
    await renderCard('02', 'mixed', units);
    await renderCard('03.07.03', 'other');
    await small.updateComplete;
    expect(axisText(small)).to.equal('−4 p. p.+4 p. p.');
  });

  it('applies to variation bars in a paragraph', async () => {
    const paragraph = await fixture(
      html`<p>
        <variation-bar from-value="1" to-value="3" view="change" scale-group="text"></variation-bar>
        <variation-bar from-value="1" to-value="9" view="change" scale-group="text"></variation-bar>
      </p>`,
    );
    const [first, second] = paragraph.querySelectorAll('variation-bar');
    await second?.updateComplete;
    await first?.updateComplete;
    expect(first && barWidth(first)).to.equal(12.5);
    expect(second && barWidth(second)).to.equal(50);
  });
});
