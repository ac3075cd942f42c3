import Highcharts from 'highcharts';
import {cards} from './card-dom.js';

export const mount = cards((box, {from, to}) => {
  const chart = Highcharts.chart(box, {
    accessibility: {enabled: false},
    chart: {type: 'bar', animation: false, width: 240, height: 60},
    title: {text: undefined},
    credits: {enabled: false},
    legend: {enabled: false},
    xAxis: {categories: ['2021', '2022']},
    yAxis: {min: 0, max: 100, title: {text: undefined}},
    series: [{data: [from, to], animation: false}],
  });
  return {
    update: (next) => chart.series[0].setData([next.from, next.to], true, false),
    end: () => chart.destroy(),
  };
});
