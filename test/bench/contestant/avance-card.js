import '../../../src/define/indicator-data.ts';
import '../../../src/define/indicator-card.ts';

/**
 * A provider and a card for each indicator: what an article with many of them is made of. Drawn when the cards on the
 * screen are; `whole` when all are, for the others come in slices between what the reader does.
 */
export async function mount(place, {url, count}) {
  const data = document.createElement('indicator-data');
  data.src = url;
  const cards = Array.from({length: count}, (_, index) => {
    const card = document.createElement('indicator-card');
    card.code = `i${index}`;
    return card;
  });
  data.append(...cards);
  place.append(data);
  const ready = () => Promise.all(cards.map((card) => card.ready));
  await cards[0].ready;
  const whole = ready();
  await Promise.all(
    cards.filter((card) => card.getBoundingClientRect().top < innerHeight).map((card) => card.ready),
  );
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
