import {BarChart} from 'echarts/charts';
import {GridComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import {cards} from './card-dom.js';

use([BarChart, GridComponent, SVGRenderer]);

const option = ({from, to}) => ({
  animation: false,
  grid: {top: 0, bottom: 20, left: 40, right: 0},
  xAxis: {type: 'value', min: 0, max: 100},
  yAxis: {type: 'category', data: ['2021', '2022']},
  series: [{type: 'bar', data: [from, to]}],
});

export const mount = cards((box, record) => {
  const chart = init(box, null, {renderer: 'svg', width: 240, height: 60});
  chart.setOption(option(record));
  return {update: (next) => chart.setOption(option(next)), end: () => chart.dispose()};
});
