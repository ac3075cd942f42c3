/* global document, name, requestAnimationFrame, MessageChannel, PerformanceObserver, top, self */

/**
 * Reports when the figure of each card is painted, to `reportFigure`, and sums up the layout shift. Runs in each document
 * before its scripts, so it cannot use other functions of this module. `figures` are the texts of all cards, in order.
 * A document in a frame has the one card whose number is in the name of the frame.
 */
export function observeFigures(figures) {
  globalThis.benchShift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) globalThis.benchShift += value;
  }).observe({type: 'layout-shift', buffered: true});

  const firstCard = Number(/^card-(\d+)$/.exec(name)?.[1] ?? 0);
  const expected = top === self ? figures : [figures[firstCard]];
  const pending = new Map(expected.entries());
  const hasFigure = (card, figure) =>
    (card.shadowRoot ?? card).textContent.replace(/\s+/g, ' ').includes(figure) &&
    card.checkVisibility({visibilityProperty: true, opacityProperty: true});
  const afterPaint = (task) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = task;
    port2.postMessage(null);
  };
  const check = () => {
    const cards = document.querySelectorAll('indicator-card, floor-lit, article');
    const drawn = [...pending.keys()].filter(
      (index) => cards[index] && hasFigure(cards[index], pending.get(index)),
    );
    for (const index of drawn) pending.delete(index);
    const report = () => {
      const time = performance.timeOrigin + performance.now();
      for (const index of drawn) globalThis.reportFigure(JSON.stringify({card: firstCard + index, time}));
    };
    if (drawn.length > 0) afterPaint(report);
    if (pending.size > 0) requestAnimationFrame(check);
  };
  requestAnimationFrame(check);
}

/** Loads the script in a page that was drawn without it; resolves when all cards have been drawn by it. */
export async function takeOver() {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({type: 'longtask'});
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const start = performance.now();
  await import('/dist/avance.js');
  const cards = await Promise.all([...document.querySelectorAll('indicator-card')].map(({ready}) => ready));
  if (!cards.every(({loaded}) => loaded)) throw new Error('A card shows no data.');
  await frame();
  await frame();
  const painted = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const long = tasks.filter(({startTime}) => startTime + 1 > start).map(({duration}) => duration);
  return {
    painted,
    longest: Math.max(0, ...long),
    blocking: long.reduce((sum, duration) => sum + duration - 50, 0),
  };
}
