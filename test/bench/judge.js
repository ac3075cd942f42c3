/** A promise that `value` is at most `limit`. It is broken if the value could not be measured. */
function createPromise(promise, value, limit, unit = '×') {
  const isKept = Number.isFinite(value) && value <= limit;
  return {promise, value: Number.isFinite(value) ? Number(value.toFixed(2)) : null, limit, unit, isKept};
}

/** Checks the promises about speed. `median(scene, contestant, figure)` returns a median of the run, or NaN. */
export function checkPromises(median) {
  const ratio = (scene, figure, contestant, reference) =>
    median(scene, contestant, figure) / median(scene, reference, figure);
  const card = 'avance-card';
  const slow = '18, CPU ÷ 4';
  return [
    ...['18', slow].flatMap((scene) => [
      createPromise(
        `${scene} cards, painted, against bare Lit + d3-scale`,
        ratio(scene, 'painted', card, 'floor-lit-d3'),
        1.5,
      ),
      createPromise(
        `${scene} cards, painted, against Chart.js`,
        ratio(scene, 'painted', card, 'peer-chartjs'),
        0.5,
      ),
    ]),
    createPromise('18 cards at CPU ÷ 4, blocking', median(slow, card, 'blocking'), 50, 'ms'),
    createPromise('18 cards at CPU ÷ 4, longest task', median(slow, card, 'longest'), 50, 'ms'),
    createPromise(
      '1,000 cards, painted, against plain DOM',
      ratio('1000', 'painted', card, 'floor-dom'),
      0.6,
    ),
    createPromise(
      '1,000 cards, painted, against bare Lit + content-visibility',
      ratio('1000', 'painted', card, 'floor-lit-visibility'),
      2,
    ),
    createPromise(
      '1,000 cards, all drawn, against plain DOM',
      ratio('1000', 'complete', card, 'floor-dom'),
      2,
    ),
    createPromise('1,000 cards, longest task', median('1000', card, 'longest'), 100, 'ms'),
    createPromise(
      '1,000 cards, update of all, against plain DOM',
      ratio('1000', 'update', card, 'floor-dom'),
      0.6,
    ),
    createPromise('1,000 cards, heap, against bare Lit', ratio('1000', 'heap', card, 'floor-lit'), 3),
    // Relative to the heap of 982 more cards, because the code and messages are already loaded with 18 cards.
    createPromise(
      '1,000 cards, heap left after teardown, of what they took',
      (median('1000', card, 'left') - median('18', card, 'left')) /
        (median('1000', card, 'heap') - median('18', card, 'heap')),
      0.25,
    ),
    createPromise(
      '1,000 cards with src of their own, painted, against plain DOM',
      ratio('1000', 'painted', 'avance-card-src', 'floor-dom'),
      0.6,
    ),
    createPromise(
      '10,000 cards, first painted, against 100',
      median('10000', card, 'first') / median('100', card, 'first'),
      1.2,
    ),
    createPromise('10,000 cards, longest task', median('10000', card, 'longest'), 50, 'ms'),
    createPromise(
      '2,000 cards, painted, against 1,000',
      median('2000', card, 'painted') / median('1000', card, 'painted'),
      2.2,
    ),
    createPromise(
      'table of 5,000, first rows, against the first 50 of plain DOM',
      median('table of 5000', 'avance-table', 'painted') /
        median('table of 5000', 'floor-table-50', 'painted'),
      1.5,
    ),
    ...['sort', 'search', 'filter'].map((action) =>
      createPromise(`table of 5,000, ${action}`, median('table of 5000', 'avance-table', action), 200, 'ms'),
    ),
    ...['18', slow, '1000'].map((scene) =>
      createPromise(`${scene} cards, layout shift`, median(scene, card, 'shift'), 0, ''),
    ),
  ];
}
