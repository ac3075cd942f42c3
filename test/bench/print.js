import {names} from './contest.js';

const figures = [
  'evaluate',
  'first',
  'painted',
  'whole',
  'longest',
  'blocking',
  'update',
  'teardown',
  'heap',
  'left',
  'nodes',
  'shift',
];
const asks = ['sort', 'search', 'filter'];

function rounded(value, figure) {
  if (!Number.isFinite(value)) return '–';
  if (figure === 'shift') return value.toFixed(3);
  return value.toFixed(figure === 'heap' || figure === 'left' ? 1 : 0);
}

function cell(spread, figure) {
  if (!spread) return '';
  const [median, min, max] = [spread.median, spread.min, spread.max].map((value) => rounded(value, figure));
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

/** Median (least–most): milliseconds, megabytes of heap, nodes, layout shift. */
export function sceneTable(scene, results) {
  const shown = [...figures, ...asks].filter((figure) => [...results.values()].some((one) => one[figure]));
  const rows = [...results].sort(([, a], [, b]) => a.painted.median - b.painted.median);
  const body = rows.map(([name, result]) => [
    names[name],
    ...shown.map((figure) => cell(result[figure], figure)),
  ]);
  return `${scene.id}, ${scene.place}\n\n${table(['contestant', ...shown], body)}`;
}

export function judgedTable(lines) {
  const rows = lines.map(({what, value, limit, unit, isKept}) => [
    what,
    `${value ?? '–'} ${unit}`,
    `${limit} ${unit}`,
    isKept ? 'pass' : 'SHORT',
  ]);
  return table(['promise', 'measured', 'at most', ''], rows);
}
