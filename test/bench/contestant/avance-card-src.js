import '../../../src/define/indicator-card.ts';

/** Ten thousand indicators are more than a page takes unless told. */
const most = 20e6;
/** Three rows of four: to measure them would cost what is to be measured. */
const onScreen = 12;

/** Cards with a `src` of their own, which wait until they are near the screen: done when those that are, are. */
export async function mount(place, {url, count}) {
  const cards = Array.from({length: count}, (_, index) => {
    const card = document.createElement('indicator-card');
    card.code = `i${index}`;
    card.src = url;
    card.maxBytes = most;
    return card;
  });
  place.append(...cards);
  if (!(await cards[0].ready).shown) throw new Error('A card shows no data.');
  const near = cards.slice(0, onScreen);
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
