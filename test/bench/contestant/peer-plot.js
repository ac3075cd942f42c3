import {barX, plot} from '@observablehq/plot';
import {cards} from './card-dom.js';

function createPlot({from, to}) {
  const data = [
    {period: '2021', value: from},
    {period: '2022', value: to},
  ];
  return plot({
    width: 240,
    height: 60,
    x: {domain: [0, 100]},
    marks: [barX(data, {x: 'value', y: 'period'})],
  });
}

export const mount = cards((box, record) => {
  box.append(createPlot(record));
  return {update: (next) => box.replaceChildren(createPlot(next))};
});
