import '../../../src/define/indicator-card.ts';

/** Bytes. The document of 10,000 indicators exceeds the default limit. */
export const maxBytes = 20e6;

/** Creates the card of an indicator of the benchmark document. */
export function pageCard(index) {
  const card = document.createElement('indicator-card');
  card.code = `i${index}`;
  return card;
}

/** Resolves when the first twelve cards are ready: the three rows on screen. Measuring their positions would distort the result. */
export async function screenReady(cards) {
  const [first] = await Promise.all(cards.slice(0, 12).map((card) => card.ready));
  if (!first.loaded) throw new Error('A card shows no data.');
}
