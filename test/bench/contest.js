/** Names of the contestants in the output, by their file names in `contestant/`. */
export const names = {
  'avance-card': 'Avance: cards in <indicator-data>',
  'avance-card-each-src': 'Avance: cards, each with src',
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
  'load-avance': 'Avance: script tag',
  'load-avance-hints': 'Avance: script tag and hints',
  'load-avance-ahead': 'Avance: rendered ahead, script tag',
  'load-html': 'floor: plain HTML, and its data file',
  'load-dom': 'floor: plain DOM',
  'load-lit-d3': 'floor: bare Lit + d3-scale',
  'load-d3': 'D3 alone',
  'load-chartjs': 'Chart.js',
  'load-uplot': 'uPlot',
  'load-iframe-avance': 'iframes: embed pages of Avance',
  'load-iframe-d3': 'iframes: D3 alone',
  'takeover-ahead': 'Avance: takes over cards rendered ahead',
  'takeover-afresh': 'Avance: draws the same cards afresh',
  'takeover-snippet': 'Avance: draws them over the fallback of its snippet',
};

const allNames = Object.keys(names);
export const peers = allNames.filter((name) => name.startsWith('peer-'));
const avanceCards = ['avance-card', 'avance-card-each-src'];
const floors = allNames.filter((name) => /^floor-(dom|element|lit)/.test(name));
const floorsForLongLists = [
  'floor-dom',
  'floor-dom-visibility',
  'floor-lit',
  'floor-lit-visibility',
  'floor-lit-d3-visibility',
];
const quickPeers = ['peer-chartjs', 'peer-uplot'];
const pages = allNames.filter((name) => name.startsWith('load-'));
const takeovers = allNames.filter((name) => name.startsWith('takeover-'));

const cards = {kind: 'mount', layout: 'cards', slowdown: 1};
const table = {...cards, layout: 'table'};

/**
 * The scenes: what is drawn, by which contestants, and in how many rounds, `[full run, quick run]`. Peers take seconds
 * for 1,000 cards, so they have one round there, which is enough to distinguish seconds from tenths.
 */
export const scenes = [
  {
    ...cards,
    id: '18',
    count: 18,
    rounds: [7, 3],
    contestants: [...avanceCards, 'avance-chart', ...floors, ...peers],
    quickContestants: [...avanceCards, ...floors, ...quickPeers],
  },
  {
    ...cards,
    id: '18, CPU ÷ 4',
    count: 18,
    slowdown: 4,
    rounds: [7, 3],
    contestants: [...avanceCards, 'avance-chart', ...floors, ...peers],
    quickContestants: [...avanceCards, 'floor-lit-d3', 'peer-chartjs'],
  },
  {
    ...cards,
    id: '1000',
    count: 1000,
    rounds: [7, 2],
    contestants: [...avanceCards, ...floorsForLongLists],
    quickContestants: [...avanceCards, ...floorsForLongLists],
  },
  {
    ...cards,
    id: '2000',
    count: 2000,
    rounds: [5, 1],
    contestants: ['avance-card'],
    quickContestants: ['avance-card'],
  },
  {
    ...cards,
    id: '1000, peers',
    count: 1000,
    rounds: [1, 0],
    contestants: ['avance-card', ...peers],
    quickContestants: [],
  },
  {...cards, id: '100', count: 100, rounds: [5, 2], contestants: avanceCards, quickContestants: avanceCards},
  {
    ...cards,
    id: '10000',
    count: 10_000,
    rounds: [3, 1],
    contestants: [...avanceCards, 'floor-lit-visibility'],
    quickContestants: avanceCards,
  },
  {
    ...table,
    id: 'table of 18',
    count: 18,
    rounds: [7, 1],
    contestants: ['avance-table', 'floor-table'],
    quickContestants: ['avance-table', 'floor-table'],
  },
  {
    ...table,
    id: 'table of 1000',
    count: 1000,
    rounds: [5, 1],
    contestants: ['avance-table', 'floor-table'],
    quickContestants: ['avance-table', 'floor-table'],
  },
  {
    ...table,
    id: 'table of 5000',
    count: 5000,
    rounds: [5, 2],
    contestants: ['avance-table', 'floor-table', 'floor-table-50'],
    quickContestants: ['avance-table', 'floor-table', 'floor-table-50'],
  },
  ...['', ', CPU ÷ 4'].flatMap((suffix) => {
    const slowdown = suffix ? 4 : 1;
    return [
      {
        kind: 'load',
        id: `cold network${suffix}`,
        layout: '18 cards, empty cache, 100 ms, 1.6 Mbit/s',
        slowdown,
        rounds: suffix ? [3, 0] : [5, 3],
        contestants: pages,
        quickContestants: pages,
      },
      {
        kind: 'takeover',
        id: `rendered ahead${suffix}`,
        layout: '18 cards',
        slowdown,
        rounds: [7, 3],
        contestants: takeovers,
        quickContestants: takeovers,
      },
    ];
  }),
];

export const tableActions = ['sort', 'search', 'filter'];
