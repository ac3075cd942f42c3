import {View, parse} from 'vega';
import {compile} from 'vega-lite';
import {cards} from './card-dom.js';

const values = ({from, to}) => [
  {period: '2021', value: from},
  {period: '2022', value: to},
];

export const mount = cards((box, record) => {
  const {spec} = compile({
    width: 200,
    height: 40,
    data: {name: 'values', values: values(record)},
    mark: 'bar',
    encoding: {
      y: {field: 'period', type: 'nominal'},
      x: {field: 'value', type: 'quantitative', scale: {domain: [0, 100]}},
    },
  });
  const view = new View(parse(spec), {renderer: 'svg', container: box});
  const chart = {
    ready: view.runAsync(),
    update(next) {
      chart.ready = view.data('values', values(next)).runAsync();
    },
    end: () => view.finalize(),
  };
  return chart;
});
