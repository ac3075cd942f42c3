import ApexCharts from 'apexcharts';
import {cards} from './card-dom.js';

const series = ({from, to}) => [{data: [from, to]}];

export const mount = cards((box, record) => {
  const apex = new ApexCharts(box, {
    chart: {type: 'bar', width: 240, height: 60, animations: {enabled: false}, toolbar: {show: false}},
    plotOptions: {bar: {horizontal: true}},
    xaxis: {categories: ['2021', '2022'], min: 0, max: 100},
    series: series(record),
  });
  const chart = {
    ready: apex.render(),
    update(next) {
      chart.ready = apex.updateSeries(series(next), false);
    },
    end: () => apex.destroy(),
  };
  return chart;
});
