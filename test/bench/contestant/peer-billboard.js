import bb, {bar} from 'billboard.js';
import {cards} from './card-dom.js';

export const mount = cards((box, {from, to}) => {
  const chart = bb.generate({
    bindto: box,
    size: {width: 240, height: 60},
    transition: {duration: 0},
    data: {columns: [['value', from, to]], type: bar()},
    axis: {rotated: true, y: {min: 0, max: 100}},
    legend: {show: false},
  });
  return {
    update: (next) => chart.load({columns: [['value', next.from, next.to]]}),
    end: () => chart.destroy(),
  };
});
