import {names, tableActions} from './contest.js';

const figures = [
  'evaluate',
  'first',
  'visible',
  'figure',
  'painted',
  'complete',
  'longest',
  'blocking',
  'script',
  'layout',
  'kB',
  'requests',
  'trips',
  'update',
  'teardown',
  'heap',
  'left',
  'nodes',
  'shift',
];

function formatNumber(value, figure) {
  if (!Number.isFinite(value)) return '–';
  if (figure === 'shift') return value.toFixed(3);
  return value.toFixed(['heap', 'left', 'kB'].includes(figure) ? 1 : 0);
}

function formatCell(spread, figure) {
  if (!spread) return '';
  const [median, min, max] = [spread.median, spread.min, spread.max].map((value) =>
    formatNumber(value, figure),
  );
  return min === max ? median : `${median} (${min}–${max})`;
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

function table(head, rows) {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

export function bytesTable(sizes) {
  const kB = (bytes) => (bytes / 1000).toFixed(1);
  const rows = [...sizes].sort(([, a], [, b]) => a.gzip - b.gzip);
  return table(
    ['contestant, kB', 'raw', 'gzip', 'brotli'],
    rows.map(([name, {raw, gzip, brotli}]) => [names[name], kB(raw), kB(gzip), kB(brotli)]),
  );
}

/** Median (minimum–maximum): ms, MB of heap, nodes, layout shift. */
export function sceneTable(scene, results) {
  const shownFigures = [...figures, ...tableActions].filter((figure) =>
    [...results.values()].some((result) => result[figure]),
  );
  const rows = [...results].sort(([, a], [, b]) => a.painted.median - b.painted.median);
  const body = rows.map(([name, result]) => [
    names[name],
    ...shownFigures.map((figure) => formatCell(result[figure], figure)),
  ]);
  return `${scene.id}, ${scene.layout}\n\n${table(['contestant', ...shownFigures], body)}`;
}

/** Seconds, seconds of CPU and MB of memory of a whole command, and its CPU time against half of the input. */
export function importTable(results) {
  const units = {time: 's', cpu: 's CPU', memory: 'MB', growth: '× half'};
  const shown = (name, value) => (name === 'memory' ? value.toFixed(0) : value.toFixed(1));
  const rows = [...results].map(([id, {limits, growth, ...figures}]) => {
    const cells = Object.entries(figures).map(
      ([name, {median, min, max}]) => `${shown(name, median)} (${shown(name, min)}–${shown(name, max)})`,
    );
    const stated = Object.entries(limits).map(([name, limit]) => `${limit} ${units[name]}`);
    const isKept = Object.entries(limits).every(
      ([name, limit]) => (name === 'growth' ? growth : figures[name].median) <= limit,
    );
    return [id, ...cells, growth?.toFixed(2) ?? '', stated.join(', '), isKept ? 'pass' : 'SHORT'];
  });
  return table(['avance import', 'time, s', 'CPU, s', 'memory, MB', 'CPU × half', 'at most', ''], rows);
}

export function promiseTable(promises) {
  const rows = promises.map(({promise, value, limit, unit, verdict}) => [
    promise,
    `${value ?? '–'} ${unit}`,
    `${limit} ${unit}`,
    verdict,
  ]);
  return table(['promise', 'measured', 'at most', ''], rows);
}
