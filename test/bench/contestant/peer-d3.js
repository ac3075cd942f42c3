import {scaleLinear} from 'd3-scale';
import {select} from 'd3-selection';
import {cards} from './card-dom.js';

const scale = scaleLinear([0, 100], [0, 240]);

export const mount = cards((box, record) => {
  const svg = select(box).append('svg').attr('width', 240).attr('height', 28);
  const update = ({from, to}) => {
    const bars = svg.selectAll('rect').data([from ?? 0, to ?? 0]);
    bars
      .join('rect')
      .attr('y', (_, index) => index * 14)
      .attr('height', 12)
      .attr('width', scale);
  };
  update(record);
  return {update, end: () => svg.remove()};
});
