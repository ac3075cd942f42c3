import {expect} from 'chai';
import {html, render} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import {markVisible, scheduleDraw} from '../../../src/elements/base/render-queue.ts';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/indicator-data.ts';
import '../../support/fixture.ts';
import {replaceScheduler} from '../../support/scheduler.ts';

/** More cards than one slice of 16 ms can render. */
const cardCount = 1000;

/** Cards of a page, of which only the first is rendered for certain. */
async function renderCards(): Promise<readonly IndicatorCard[]> {
  const container = document.createElement('main');
  document.body.append(container);
  const card = html`<indicator-card code="03.07.02"></indicator-card>`;
  render(
    html`<indicator-data .data=${pnmnna}>${Array.from({length: cardCount}, () => card)}</indicator-data>`,
    container,
  );
  const cards = [...container.querySelectorAll('indicator-card')];
  await cards[0]?.ready;
  return cards;
}

/** The report with this value as the latest of the indicator of the cards. */
function withValue(value: number): object {
  const report = structuredClone(pnmnna);
  const indicator = report.indicators.find(({code}) => code === '03.07.02');
  const latest = indicator?.observations.at(-1);
  if (latest) latest.value = value;
  return report;
}

const valueOf = (card: IndicatorCard): string | undefined =>
  card.shadowRoot?.querySelector('[part=value] .number')?.textContent;

const isRendered = (card: IndicatorCard): boolean =>
  card.shadowRoot?.querySelector('article') instanceof Element;

describe('scheduleDraw(element, draw, hasContent)', () => {
  it('renders many cards in slices: the first before the last, in the end all', async () => {
    const cards = await renderCards();
    expect([cards.slice(0, 1), cards.slice(-3)].map((group) => group.map(isRendered))).to.deep.equal([
      [true],
      [false, false, false],
    ]);
    await Promise.all(cards.map((card) => card.ready));
    expect(cards.every(isRendered)).to.equal(true);
  });

  for (const {group, count, isVisible, tasks} of [
    {group: '3 elements', count: 3, isVisible: false, tasks: [0, 1, 2]},
    {group: '200 elements', count: 200, isVisible: false, tasks: [0, 0, 0]},
    {group: '200 elements near the viewport', count: 200, isVisible: true, tasks: [0, 1, 2]},
  ])
    it(`draws ${group} in tasks of which ${tasks.at(-1)} are continued by scheduler.yield()`, async () => {
      let calls = 0;
      const callsAtDraw: number[] = [];
      // The end of a task of another test.
      await new Promise((resolve) => setTimeout(resolve));
      const restore = replaceScheduler({yield: async () => void (calls += 1)});
      const draw = (): void => {
        callsAtDraw.push(calls);
        const end = performance.now() + 20;
        // The first three use the whole time of a task each.
        while (callsAtDraw.length <= 3 && performance.now() < end);
      };
      const elements = Array.from({length: count}, () => document.createElement('p'));
      if (isVisible) elements.forEach(markVisible);
      await Promise.all(elements.map((element) => scheduleDraw(element, draw, false)));
      restore();
      expect(callsAtDraw.slice(0, 3)).to.deep.equal(tasks);
    });

  it('draws cards far from the viewport without a change of their box, until they come near', async () => {
    const cards = await renderCards();
    await Promise.all(cards.map((card) => card.ready));
    const last = cards.at(-1);
    if (!last) throw new Error('no card');
    expect(last.matches(':state(waiting)')).to.equal('oncontentvisibilityautostatechange' in last);
    last.scrollIntoView();
    while (last.matches(':state(waiting)')) await new Promise((next) => requestAnimationFrame(next));
    expect(getComputedStyle(last).contentVisibility).to.not.equal('auto');
    expect(last.getBoundingClientRect().height).to.equal(
      last.shadowRoot?.querySelector('.root')?.getBoundingClientRect().height,
    );
  });

  it('reserves the height of a card that is not rendered', async () => {
    const cards = await renderCards();
    expect(cards.at(-1)?.getBoundingClientRect().height).to.be.at.least(300);
  });

  it('renders all pending cards in the task of beforeprint', async () => {
    const cards = await renderCards();
    expect(cards.every(isRendered)).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(cards.every(isRendered)).to.equal(true);
  });

  it('draws before printing what is near the viewport and waits for its turn', async () => {
    const container = document.createElement('main');
    document.body.append(container);
    const elements = Array.from({length: 60}, () => document.createElement('span'));
    container.append(...elements);
    const drawn = new Set<Element>();
    const drawFor20ms = (element: Element): void => {
      drawn.add(element);
      const end = performance.now() + 20;
      while (performance.now() < end);
    };
    for (const element of elements) void scheduleDraw(element, () => drawFor20ms(element), false);
    // The observer reports between two frames.
    for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
    dispatchEvent(new Event('beforeprint'));
    expect(drawn.size).to.equal(elements.length);
  });

  it('renders a card that comes near the viewport before the others', async () => {
    const cards = await renderCards();
    const last = cards.at(-1);
    last?.scrollIntoView();
    await last?.ready;
    expect(cards.map(isRendered)).to.include(false);
  });

  it('updates a card that the reader has seen before those far from the viewport', async () => {
    const cards = await renderCards();
    await Promise.all(cards.map((card) => card.ready));
    const last = cards.at(-1);
    if (!last) throw new Error('no card');
    last.scrollIntoView();
    while (last.matches(':state(waiting)')) await new Promise((next) => requestAnimationFrame(next));
    scrollTo(0, 0);
    const provider = last.closest('indicator-data');
    if (provider) provider.data = withValue(99);
    await provider?.updateComplete;
    await last.ready;
    expect(valueOf(last)).to.equal('99.0 %');
    expect(cards.map(valueOf)).to.include('23.7 %');
    await Promise.all(cards.map((card) => card.ready));
    expect(new Set(cards.map(valueOf))).to.deep.equal(new Set(['99.0 %']));
  });

  it('does not draw removed cards, and draws them when they are back', async () => {
    const cards = await renderCards();
    const waiting = cards.filter((card) => !isRendered(card));
    const parent = waiting[0]?.parentNode;
    for (const card of waiting) card.remove();
    await Promise.all(waiting.map((card) => card.updateComplete));
    expect(waiting.filter(isRendered)).to.have.length(0);
    parent?.append(...waiting);
    await Promise.all(waiting.map((card) => card.ready));
    expect(waiting.filter(isRendered)).to.have.length(waiting.length);
  });
});
