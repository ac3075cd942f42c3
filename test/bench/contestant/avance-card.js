import {addCards, maxBytes} from './page-card.js';

/** An `indicator-data` with a card for each indicator, as in an article with many indicators. */
export async function mount(container, {url, count}) {
  const data = Object.assign(document.createElement('indicator-data'), {src: url, maxBytes});
  container.append(data);
  const {cards, allDrawn} = await addCards(data, count);
  return {
    allDrawn,
    async update(next) {
      data.data = await (await fetch(next)).json();
      await data.updateComplete;
      await Promise.all(cards.map((card) => card.ready));
    },
    remove() {
      data.remove();
      cards.length = 0;
    },
  };
}
