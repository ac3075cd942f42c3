import {Axis, StackedBar, XYContainer} from '@unovis/ts';
import {cards} from './card-dom.js';

const values = ({from, to}) => [
  {x: 0, y: from ?? 0},
  {x: 1, y: to ?? 0},
];

export const mount = cards((box, record) => {
  const bars = new StackedBar({x: ({x}) => x, y: [({y}) => y], orientation: 'horizontal'});
  const chart = new XYContainer(
    box,
    {components: [bars], xAxis: new Axis({type: 'x'}), duration: 0, width: 240, height: 60},
    values(record),
  );
  return {update: (next) => chart.setData(values(next)), end: () => chart.destroy()};
});
