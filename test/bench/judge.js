/** A promise: `value` may be at most `limit`. What could not be measured is short. */
function line(what, value, limit, unit = '×') {
  const isKept = Number.isFinite(value) && value <= limit;
  return {what, value: Number.isFinite(value) ? Number(value.toFixed(2)) : null, limit, unit, isKept};
}

/** The promises about speed, from the medians of one run. `of(scene, contestant, figure)` gives one, or NaN. */
export function judged(of) {
  const ratio = (scene, figure, one, other) => of(scene, one, figure) / of(scene, other, figure);
  const card = 'avance-card';
  const slow = '18, CPU ÷ 4';
  return [
    ...['18', slow].flatMap((scene) => [
      line(
        `${scene} cards, painted, against bare Lit + d3-scale`,
        ratio(scene, 'painted', card, 'floor-lit-d3'),
        1.5,
      ),
      line(`${scene} cards, painted, against Chart.js`, ratio(scene, 'painted', card, 'peer-chartjs'), 0.5),
    ]),
    line('18 cards at CPU ÷ 4, blocking', of(slow, card, 'blocking'), 50, 'ms'),
    line('18 cards at CPU ÷ 4, longest task', of(slow, card, 'longest'), 50, 'ms'),
    line('1,000 cards, painted, against plain DOM', ratio('1000', 'painted', card, 'floor-dom'), 0.6),
    line(
      '1,000 cards, painted, against bare Lit + content-visibility',
      ratio('1000', 'painted', card, 'floor-lit-visibility'),
      2,
    ),
    line('1,000 cards, all drawn, against plain DOM', ratio('1000', 'whole', card, 'floor-dom'), 2),
    line('1,000 cards, longest task', of('1000', card, 'longest'), 100, 'ms'),
    line('1,000 cards, update of all, against plain DOM', ratio('1000', 'update', card, 'floor-dom'), 0.6),
    line('1,000 cards, heap, against bare Lit', ratio('1000', 'heap', card, 'floor-lit'), 3),
    // Of what 982 more cards take: the code and its words are there with 18 already.
    line(
      '1,000 cards, heap left after teardown, of what they took',
      (of('1000', card, 'left') - of('18', card, 'left')) /
        (of('1000', card, 'heap') - of('18', card, 'heap')),
      0.25,
    ),
    line(
      '1,000 cards with src of their own, painted, against plain DOM',
      ratio('1000', 'painted', 'avance-card-src', 'floor-dom'),
      0.6,
    ),
    line(
      '10,000 cards, first painted, against 100',
      of('10000', card, 'first') / of('100', card, 'first'),
      1.2,
    ),
    line('10,000 cards, longest task', of('10000', card, 'longest'), 50, 'ms'),
    line(
      '2,000 cards, painted, against 1,000',
      of('2000', card, 'painted') / of('1000', card, 'painted'),
      2.2,
    ),
    line(
      'table of 5,000, first rows, against the first 50 of plain DOM',
      of('table of 5000', 'avance-table', 'painted') / of('table of 5000', 'floor-table-50', 'painted'),
      1.5,
    ),
    ...['sort', 'search', 'filter'].map((ask) =>
      line(`table of 5,000, ${ask}`, of('table of 5000', 'avance-table', ask), 200, 'ms'),
    ),
    ...['18', slow, '1000'].map((scene) =>
      line(`${scene} cards, layout shift`, of(scene, card, 'shift'), 0, ''),
    ),
  ];
}
