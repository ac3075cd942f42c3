import {expect} from 'chai';
import type {ObjectiveSummary} from '../../../src/elements/objective-summary/objective-summary.ts';
import * as stories from '../../../stories/objective-summary.stories.ts';
import {queryAllShadow} from '../../support/shadow-text.ts';
import {storyRenderer} from '../../support/story.ts';

const renderSummary = storyRenderer<ObjectiveSummary>(stories);

/** Focuses a square, dispatches a key, and returns the index of the square with the focus. */
function press(element: Element, from: number, key: string, options: KeyboardEventInit = {}): number {
  const squares = queryAllShadow(element, '.squares a');
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, ...options});
  squares[from]?.focus();
  squares[from]?.dispatchEvent(event);
  return squares.findIndex((square) => square === element.shadowRoot?.activeElement);
}

describe('the squares of a finding', () => {
  it('arrow keys move to the next and the previous square', async () => {
    const element = await renderSummary('Objective');
    const indices = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].map((key) => press(element, 3, key));
    expect(indices).to.deep.equal([4, 4, 2, 2]);
  });

  it('left and right are swapped where text runs from right to left', async () => {
    const element = await renderSummary('Objective');
    const [list] = queryAllShadow(element, '.squares');
    if (list) list.style.direction = 'rtl';
    const indices = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].map((key) => press(element, 3, key));
    expect(indices).to.deep.equal([2, 4, 4, 2]);
  });

  it('the list keeps a tab stop when the square that had it goes', async () => {
    const element = await renderSummary('Objective');
    element.code = '';
    await element.updateComplete;
    for (let index = 0; index < 17; index++) press(element, index, 'ArrowRight');
    expect(queryAllShadow(element, '.squares a').at(-1)?.tabIndex).to.equal(0);
    element.code = '03';
    await element.updateComplete;
    expect(queryAllShadow(element, '.squares a')).to.have.length(16);
    expect(queryAllShadow(element, '.squares [tabindex="0"]')).to.have.length(1);
  });

  it('a modifier key leaves the arrow to the browser', async () => {
    const element = await renderSummary('Objective');
    expect(press(element, 3, 'ArrowLeft', {altKey: true})).to.equal(3);
  });
});
