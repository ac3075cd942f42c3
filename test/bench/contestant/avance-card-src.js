import '../../../src/define/indicator-card.ts';

/** Cards with a `src` of their own, which wait until they are near the screen: done when those that are, are. */
export async function mount(place, {url, count}) {
  const cards = Array.from({length: count}, (_, index) => {
    const card = document.createElement('indicator-card');
    card.code = `i${index}`;
    card.src = url;
    return card;
  });
  place.append(...cards);
  await cards[0].ready;
  const near = cards.filter((card) => card.getBoundingClientRect().top < innerHeight);
  await Promise.all(near.map((card) => card.ready));
  return {
    async update(next) {
      for (const card of cards) card.src = next;
      await Promise.all(near.map((card) => card.updateComplete));
      await Promise.all(near.map((card) => card.ready));
    },
    remove() {
      for (const card of cards.splice(0)) card.remove();
      near.length = 0;
    },
  };
}
