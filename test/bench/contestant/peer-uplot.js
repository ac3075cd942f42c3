import UPlot from 'uplot';
import {cards} from './card-dom.js';

export const mount = cards((box, {from, to}) => {
  const options = {
    width: 240,
    height: 60,
    legend: {show: false},
    cursor: {show: false},
    series: [{}, {stroke: '#054eb1'}],
    scales: {x: {time: false}},
  };
  const chart = new UPlot(
    options,
    [
      [2021, 2022],
      [from, to],
    ],
    box,
  );
  return {
    update: (next) =>
      chart.setData([
        [2021, 2022],
        [next.from, next.to],
      ]),
    end: () => chart.destroy(),
  };
});
