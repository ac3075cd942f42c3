import '../../../src/define/indicator-data.ts';
import {maxBytes, pageCard, screenReady} from './page-card.js';

/** So many tags are on the page at a time: a browser, too, takes a long page in pieces. */
const piece = 500;

/**
 * A provider and a card for each indicator: what an article with many of them is made of. Drawn when the cards on the
 * screen are; `whole` when all are, for the others come in slices between what the reader does.
 */
export async function mount(place, {url, count}) {
  const data = Object.assign(document.createElement('indicator-data'), {src: url, maxBytes});
  const cards = [];
  place.append(data);
  while (cards.length < count) {
    if (cards.length > 0) await new Promise((resolve) => setTimeout(resolve));
    const from = cards.length;
    const next = Array.from({length: Math.min(piece, count - from)}, (_, index) => pageCard(from + index));
    data.append(...next);
    cards.push(...next);
  }
  const ready = () => Promise.all(cards.map((card) => card.ready));
  await cards[0].ready;
  const whole = ready();
  await screenReady(cards);
  return {
    whole,
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
