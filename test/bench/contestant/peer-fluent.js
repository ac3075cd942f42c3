import '@fluentui/chart-web-components/horizontal-bar-chart.js';
import {cards} from './card-dom.js';

const data = ({from, to}) =>
  JSON.stringify([
    {chartTitle: '2021', chartData: [{legend: '2021', data: from ?? 0, color: '#637cef'}]},
    {chartTitle: '2022', chartData: [{legend: '2022', data: to ?? 0, color: '#e3008c'}]},
  ]);

/** The element draws its attribute `data` once, so an update replaces the element. */
function createChart(record) {
  const chart = document.createElement('fluent-horizontal-bar-chart');
  chart.setAttribute('data', data(record));
  return chart;
}

export const mount = cards((box, record) => {
  box.append(createChart(record));
  return {update: (next) => box.replaceChildren(createChart(next))};
});
