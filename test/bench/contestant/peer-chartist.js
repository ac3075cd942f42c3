import {BarChart} from 'chartist';
import {cards} from './card-dom.js';

const data = ({from, to}) => ({labels: ['2021', '2022'], series: [[from, to]]});

export const mount = cards(
  (box, record) => {
    const chart = new BarChart(box, data(record), {
      horizontalBars: true,
      low: 0,
      high: 100,
      width: 240,
      height: 60,
    });
    return {update: (next) => void chart.update(data(next)), end: () => chart.detach()};
  },
  // Chartist draws in a timer.
  {after: () => new Promise((resolve) => setTimeout(resolve))},
);
