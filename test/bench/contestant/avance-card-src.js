import {maxBytes, pageCard, screenReady} from './page-card.js';

/** Cards with an own `src` each, which render when they are near the viewport. Resolves when the cards on screen are ready. */
export async function mount(container, {url, count}) {
  const cards = Array.from({length: count}, (_, index) =>
    Object.assign(pageCard(index), {src: url, maxBytes}),
  );
  container.append(...cards);
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
