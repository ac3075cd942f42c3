import '../../../src/define/indicator-data.ts';
import '../../../src/define/indicator-card.ts';

/** Ten thousand indicators are more than a page takes unless told. */
const most = 20e6;
/** So many tags are on the page at a time: a browser, too, takes a long page in pieces. */
const piece = 500;
/** Three rows of four: to measure them would cost what is to be measured. */
const onScreen = 12;

/**
 * A provider and a card for each indicator: what an article with many of them is made of. Drawn when the cards on the
 * screen are; `whole` when all are, for the others come in slices between what the reader does.
 */
export async function mount(place, {url, count}) {
  const data = document.createElement('indicator-data');
  data.src = url;
  data.maxBytes = most;
  const cards = [];
  place.append(data);
  for (let from = 0; from < count; from += piece) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve));
    const next = Array.from({length: Math.min(piece, count - from)}, (_, index) => {
      const card = document.createElement('indicator-card');
      card.code = `i${from + index}`;
      return card;
    });
    data.append(...next);
    cards.push(...next);
  }
  const ready = () => Promise.all(cards.map((card) => card.ready));
  if (!(await cards[0].ready).shown) throw new Error('A card shows no data.');
  const whole = ready();
  await Promise.all(cards.slice(0, onScreen).map((card) => card.ready));
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
