import {addCards, maxBytes} from './page-card.js';

/** Cards of which each has an attribute `src` and which render when they are near the viewport. */
export async function mount(container, {url, count}) {
  const {cards, screenReady} = await addCards(container, count, {src: url, maxBytes});
  return {
    async update(next) {
      for (const card of cards) card.src = next;
      await Promise.all(cards.slice(0, 12).map((card) => card.updateComplete));
      await screenReady();
    },
    remove() {
      for (const card of cards.splice(0)) card.remove();
    },
  };
}
