import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/variation-bar.ts';
import {fixture} from '../../support/fixture.ts';
import {inside, shown} from '../../support/shadow-text.ts';

const card = (code: string, group = 'op03', data: unknown = pnmnna): Promise<IndicatorCard> =>
  fixture(
    html`<indicator-card
      .data=${data}
      code=${code}
      view="change"
      scale-group=${group}
      locale="es-PE"
    ></indicator-card>`,
  );

const axis = (element: Element): string => shown(element, '.axis-ends');
const width = (element: Element): number =>
  parseFloat(inside(element, 'rect.change').getAttribute('width') ?? '');

describe('scale-group', () => {
  it('draws separate cards of a page on one scale, and says so at its ends', async () => {
    const [small, large] = [await card('03.07.02'), await card('03.07.03')];
    await small.updateComplete;
    expect([axis(small), axis(large)]).to.deep.equal(['−70 p. p.+70 p. p.', '−70 p. p.+70 p. p.']);
    expect(width(small)).to.be.closeTo((3.8 / 140) * 100, 0.01);
    expect(width(large)).to.be.closeTo((60.3 / 140) * 100, 0.01);
  });

  it('follows when an element leaves, comes back, or shows another indicator', async () => {
    const [small, large] = [await card('03.07.02', 'goes'), await card('03.07.03', 'goes')];
    const place = large.parentElement;
    large.remove();
    await small.updateComplete;
    expect(axis(small)).to.equal('−4 p. p.+4 p. p.');
    place?.append(large);
    await large.ready;
    await small.updateComplete;
    expect(axis(small)).to.equal('−70 p. p.+70 p. p.');
    large.code = '03.07.07';
    await large.updateComplete;
    await small.updateComplete;
    expect(axis(small)).to.equal('−14 p. p.+14 p. p.');
  });

  it('gives each unit, each mark and each group a scale of its own', async () => {
    const small = await card('03.07.02', 'mixed');
    await card('02', 'mixed', units);
    await card('03.07.03', 'other');
    await small.updateComplete;
    expect(axis(small)).to.equal('−4 p. p.+4 p. p.');
  });

  it('holds bars in the text of an article too', async () => {
    const place = await fixture(
      html`<p>
        <variation-bar from-value="1" to-value="3" view="change" scale-group="text"></variation-bar>
        <variation-bar from-value="1" to-value="9" view="change" scale-group="text"></variation-bar>
      </p>`,
    );
    const [first, second] = place.querySelectorAll('variation-bar');
    await second?.updateComplete;
    await first?.updateComplete;
    expect(first && width(first)).to.equal(12.5);
    expect(second && width(second)).to.equal(50);
  });
});
