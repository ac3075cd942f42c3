import '../../../src/define/indicator-card.ts';

/** Ten thousand indicators are more than a page takes unless told. */
export const maxBytes = 20e6;

/** The card of one indicator of the bench's document. */
export function pageCard(index) {
  const card = document.createElement('indicator-card');
  card.code = `i${index}`;
  return card;
}

/** Fulfilled when the cards on the screen are drawn: three rows of four, for to measure them would cost what is to be measured. */
export async function screenReady(cards) {
  const [first] = await Promise.all(cards.slice(0, 12).map((card) => card.ready));
  if (!first.shown) throw new Error('A card shows no data.');
}
