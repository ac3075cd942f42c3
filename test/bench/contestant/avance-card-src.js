import {maxBytes, pageCard, screenReady} from './page-card.js';

/** Cards with a `src` of their own, which wait until they are near the screen: done when those that are, are. */
export async function mount(place, {url, count}) {
  const cards = Array.from({length: count}, (_, index) =>
    Object.assign(pageCard(index), {src: url, maxBytes}),
  );
  place.append(...cards);
  await screenReady(cards);
  return {
    async update(next) {
      for (const card of cards) card.src = next;
      await Promise.all(cards.slice(0, 12).map((card) => card.updateComplete));
      await screenReady(cards);
    },
    remove() {
      for (const card of cards.splice(0)) card.remove();
    },
  };
}
