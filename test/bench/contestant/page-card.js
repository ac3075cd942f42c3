/** Bytes. The document of 10,000 indicators exceeds the default limit. */
export const maxBytes = 20e6;

/** Cards are added in chunks, as a browser also parses a long page in chunks. */
const chunkSize = 500;

/** The cards on screen: three rows of four. Measuring their positions would distort the result. */
const cardsOnScreen = 12;

/** Creates the card of an indicator of the benchmark document. */
function pageCard(index, properties) {
  const card = document.createElement('indicator-card');
  card.code = `i${index}`;
  return Object.assign(card, properties);
}

async function allReady(cards) {
  await Promise.all(cards.map((card) => card.ready));
  if (!cards.every(({loaded}) => loaded)) throw new Error('A card shows no data.');
}

/**
 * Adds `count` cards. Resolves when those on screen are drawn, while the others are still added and drawn;
 * `allDrawn` resolves when these are drawn too.
 */
export async function addCards(container, count, properties = {}) {
  const cards = [];
  const addChunk = () => {
    const from = cards.length;
    const size = Math.min(chunkSize, count - from);
    const chunk = Array.from({length: size}, (_, index) => pageCard(from + index, properties));
    cards.push(...chunk);
    container.append(...chunk);
  };
  const addRest = async () => {
    while (cards.length < count) {
      await new Promise((resolve) => setTimeout(resolve));
      addChunk();
    }
    await Promise.all(cards.map((card) => card.ready));
  };
  addChunk();
  const allDrawn = addRest();
  await allReady(cards.slice(0, cardsOnScreen));
  return {cards, allDrawn, screenReady: () => allReady(cards.slice(0, cardsOnScreen))};
}
