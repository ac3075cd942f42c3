import '../../../src/define/indicator-data.ts';
import {maxBytes, pageCard, screenReady} from './page-card.js';

/** Cards are added in chunks, as a browser also parses a long page in chunks. */
const chunkSize = 500;

/**
 * An `indicator-data` with a card for each indicator, as in an article with many indicators. Resolves when the cards on
 * screen are drawn. `allDrawn` resolves when the other cards are drawn too, in slices.
 */
export async function mount(container, {url, count}) {
  const data = Object.assign(document.createElement('indicator-data'), {src: url, maxBytes});
  const cards = [];
  container.append(data);
  while (cards.length < count) {
    if (cards.length > 0) await new Promise((resolve) => setTimeout(resolve));
    const from = cards.length;
    const next = Array.from({length: Math.min(chunkSize, count - from)}, (_, index) =>
      pageCard(from + index),
    );
    data.append(...next);
    cards.push(...next);
  }
  const ready = () => Promise.all(cards.map((card) => card.ready));
  await cards[0].ready;
  const allDrawn = ready();
  await screenReady(cards);
  return {
    allDrawn,
    async update(next) {
      data.data = await (await fetch(next)).json();
      await data.updateComplete;
      await ready();
    },
    remove() {
      data.remove();
      cards.length = 0;
    },
  };
}
