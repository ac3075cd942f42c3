import {expect} from 'chai';
import {html} from 'lit';
import '../../../src/define/policy-report.ts';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {fixture} from '../../support/fixture.ts';
import {queryAllShadow} from '../../support/shadow-text.ts';

/** The boxes of the rows of the real report, at a width of the element in px. */
async function rowBoxes(width: number): Promise<{readonly top: number; readonly boxes: readonly DOMRect[]}> {
  const element = await fixture(
    html`<policy-report .style=${`inline-size: ${width}px`} .data=${pnmnna} loading="eager"></policy-report>`,
  );
  const boxes = queryAllShadow(element, 'tr[part=row]').map((row) => row.getBoundingClientRect());
  return {top: element.getBoundingClientRect().top, boxes};
}

describe('<policy-report> of a real policy', () => {
  for (const width of [1136, 1368])
    it(`has its 18 rows in 1,000 px at a width of ${width} px`, async () => {
      const {boxes} = await rowBoxes(width);
      expect(boxes).to.have.length(18);
      expect((boxes.at(-1)?.bottom ?? 0) - (boxes[0]?.top ?? 0)).to.be.at.most(1000);
    });

  it('has its first row within 704 px at a width of 288 px, that of a phone, with the letters of each engine', async () => {
    const {top, boxes} = await rowBoxes(288);
    expect((boxes[0]?.top ?? 0) - top).to.be.at.most(704);
  });
});
