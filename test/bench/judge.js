import {peers} from './contest.js';

const card = 'avance-card';
const slow = '18, CPU ÷ 4';
const cold = 'cold network';
/** D3 alone sets attributes of shapes. The other peers draw axes, scales and marks by a description of the chart. */
const chartPeers = peers.filter((name) => name !== 'peer-d3');

/** A promise that `value` is at most `limit`. Without a figure it is neither kept nor broken. */
function createPromise(promise, value, limit, unit = '×') {
  if (!Number.isFinite(value)) return {promise, value: null, limit, unit, verdict: 'not measured'};
  return {
    promise,
    value: Number(value.toFixed(unit === 'ms' ? 0 : 2)),
    limit,
    unit,
    verdict: value <= limit ? 'pass' : 'SHORT',
  };
}

/** Checks the promises about speed. `median(scene, contestant, figure)` returns a median of the run, or NaN. */
export function checkPromises(median) {
  const ratio = (scene, figure, contestant, reference) =>
    median(scene, contestant, figure) / median(scene, reference, figure);
  return [
    ...eighteenCards(median, ratio),
    ...thousandCards(median, ratio),
    ...longLists(median, ratio),
    ...coldLoads(ratio),
    ...layoutShifts(median),
  ];
}

function eighteenCards(median, ratio) {
  return [
    ...['18', slow].flatMap((scene) => {
      const fastest = Math.min(...chartPeers.map((name) => median(scene, name, 'painted')));
      const against = (name) => ratio(scene, 'painted', card, name);
      return [
        createPromise(`${scene} cards, painted, against bare Lit + d3-scale`, against('floor-lit-d3'), 1.5),
        createPromise(`${scene} cards, painted, against Chart.js`, against('peer-chartjs'), 0.5),
        createPromise(
          `${scene} cards, painted, against the fastest chart library`,
          median(scene, card, 'painted') / fastest,
          1,
        ),
      ];
    }),
    createPromise('18 cards at CPU ÷ 4, blocking', median(slow, card, 'blocking'), 50, 'ms'),
    createPromise('18 cards at CPU ÷ 4, longest task', median(slow, card, 'longest'), 50, 'ms'),
  ];
}

function thousandCards(median, ratio) {
  const against = (figure, reference) => ratio('1000', figure, card, reference);
  return [
    createPromise('1,000 cards, painted, against plain DOM', against('painted', 'floor-dom'), 0.5),
    createPromise(
      '1,000 cards, painted, against bare Lit + content-visibility',
      against('painted', 'floor-lit-visibility'),
      1.5,
    ),
    createPromise('1,000 cards, longest task', median('1000', card, 'longest'), 50, 'ms'),
    createPromise('1,000 cards, update of all, against plain DOM', against('update', 'floor-dom'), 0.5),
    createPromise('1,000 cards, heap, against bare Lit', against('heap', 'floor-lit'), 2.5),
    // Relative to the heap of 982 more cards, because the code and messages are already loaded with 18 cards.
    createPromise(
      '1,000 cards, heap left after teardown, of what they took',
      (median('1000', card, 'left') - median('18', card, 'left')) /
        (median('1000', card, 'heap') - median('18', card, 'heap')),
      0.25,
    ),
  ];
}

function longLists(median, ratio) {
  const table = 'table of 5000';
  return [
    createPromise(
      '2,000 cards, painted, against 1,000',
      median('2000', card, 'painted') / median('1000', card, 'painted'),
      2.2,
    ),
    createPromise(
      '2,000 cards, all drawn, against 1,000',
      median('2000', card, 'complete') / median('1000', card, 'complete'),
      2.2,
    ),
    createPromise(
      '10,000 cards, first screen painted, against 100',
      median('10000', card, 'painted') / median('100', card, 'painted'),
      1.5,
    ),
    createPromise('10,000 cards, longest task', median('10000', card, 'longest'), 50, 'ms'),
    createPromise(
      'table of 5,000, first rows, against the first 50 of plain DOM',
      ratio(table, 'painted', 'avance-table', 'floor-table-50'),
      1.5,
    ),
    ...['sort', 'search', 'filter'].map((action) =>
      createPromise(`table of 5,000, ${action}`, median(table, 'avance-table', action), 100, 'ms'),
    ),
  ];
}

/** Both ways of loading are compared: the script draws the cards, or takes over cards that were rendered ahead. */
function coldLoads(ratio) {
  return ['load-avance-hints', 'load-avance-ahead'].flatMap((name) => {
    const way = name === 'load-avance-ahead' ? 'rendered ahead' : 'script tag and hints';
    const against = (reference) => ratio(cold, 'figure', name, reference);
    return [
      createPromise(
        `cold network, ${way}, first figure, against plain HTML and its data file`,
        against('load-html'),
        1.3,
      ),
      createPromise(`cold network, ${way}, first figure, against iframes`, against('load-iframe-d3'), 0.5),
    ];
  });
}

function layoutShifts(median) {
  const cases = [
    ...['18', slow, '1000'].map((scene) => [`${scene} cards`, scene, card]),
    ['cold network, script tag', cold, 'load-avance'],
    ['cold network, script tag and hints', cold, 'load-avance-hints'],
    ['cold network, rendered ahead', cold, 'load-avance-ahead'],
    ['cards rendered ahead, taken over', 'rendered ahead', 'takeover-ahead'],
    ['snippets drawn by a late script', 'rendered ahead', 'takeover-snippet'],
  ];
  return cases.map(([label, scene, name]) =>
    createPromise(`${label}, layout shift`, median(scene, name, 'shift'), 0, ''),
  );
}
