/** Who takes part, by the name of its file in `contestant/`, and what it is called. */
export const names = {
  'avance-card': 'Avance: cards in <indicator-data>',
  'avance-card-src': 'Avance: cards, each with src',
  'avance-table': 'Avance: table',
  'avance-chart': 'Avance: chart',
  'floor-dom': 'floor: plain DOM',
  'floor-dom-visibility': 'floor: plain DOM + content-visibility',
  'floor-element': 'floor: plain custom element',
  'floor-lit': 'floor: bare Lit',
  'floor-lit-visibility': 'floor: bare Lit + content-visibility',
  'floor-lit-d3': 'floor: bare Lit + d3-scale',
  'floor-lit-d3-visibility': 'floor: bare Lit + d3-scale + content-visibility',
  'floor-table': 'floor: plain table',
  'floor-table-50': 'floor: plain table, first 50 rows',
  'peer-d3': 'D3 alone',
  'peer-chartist': 'Chartist',
  'peer-uplot': 'uPlot',
  'peer-fluent': 'Fluent charts',
  'peer-chartjs': 'Chart.js',
  'peer-unovis': 'Unovis',
  'peer-plot': 'Observable Plot',
  'peer-billboard': 'billboard.js',
  'peer-highcharts': 'Highcharts',
  'peer-apexcharts': 'ApexCharts',
  'peer-echarts': 'ECharts (SVG)',
  'peer-vega-lite': 'Vega-Lite',
};

const all = Object.keys(names);
const peers = all.filter((name) => name.startsWith('peer-'));
const ours = ['avance-card', 'avance-card-src'];
const floors = all.filter((name) => /^floor-(dom|element|lit)/.test(name));
const visible = [
  'floor-dom',
  'floor-dom-visibility',
  'floor-lit',
  'floor-lit-visibility',
  'floor-lit-d3-visibility',
];
const quickPeers = ['peer-chartjs', 'peer-uplot'];

const cards = {place: 'cards', slowdown: 1, asks: []};
const table = {...cards, place: 'table'};

/**
 * What is drawn, by whom, how often. The rounds of the short form stand second; peers take seconds at a thousand cards,
 * so they come once or twice there, which is enough to tell seconds from tenths.
 */
export const scenes = [
  {
    ...cards,
    id: '18',
    count: 18,
    rounds: [7, 3],
    who: [...ours, 'avance-chart', ...floors, ...peers],
    quick: [...ours, ...floors, ...quickPeers],
  },
  {
    ...cards,
    id: '18, CPU ÷ 4',
    count: 18,
    slowdown: 4,
    rounds: [7, 3],
    who: [...ours, 'avance-chart', ...floors, ...peers],
    quick: [...ours, 'floor-lit-d3', 'peer-chartjs'],
  },
  {
    ...cards,
    id: '1000',
    count: 1000,
    rounds: [7, 2],
    who: [...ours, ...visible],
    quick: [...ours, ...visible],
  },
  {...cards, id: '2000', count: 2000, rounds: [5, 1], who: ['avance-card'], quick: ['avance-card']},
  {...cards, id: '1000, peers', count: 1000, rounds: [1, 0], who: ['avance-card', ...peers], quick: []},
  {...cards, id: '100', count: 100, rounds: [5, 2], who: ours, quick: ours},
  {...cards, id: '10000', count: 10_000, rounds: [3, 1], who: [...ours, 'floor-lit-visibility'], quick: ours},
  {
    ...table,
    id: 'table of 18',
    count: 18,
    rounds: [7, 1],
    who: ['avance-table', 'floor-table'],
    quick: ['avance-table', 'floor-table'],
  },
  {
    ...table,
    id: 'table of 1000',
    count: 1000,
    rounds: [5, 1],
    who: ['avance-table', 'floor-table'],
    quick: ['avance-table', 'floor-table'],
  },
  {
    ...table,
    id: 'table of 5000',
    count: 5000,
    rounds: [5, 2],
    who: ['avance-table', 'floor-table', 'floor-table-50'],
    quick: ['avance-table', 'floor-table', 'floor-table-50'],
  },
];

export const asksOfTables = ['sort', 'search', 'filter'];
