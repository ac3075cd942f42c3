import {scaleLinear} from 'd3-scale';
import {elementCards} from './element-cards.js';
import {litCard} from './lit-card.js';

const scale = scaleLinear([0, 100], [0, 100]);
customElements.define(
  'floor-lit',
  litCard((value) => scale(value ?? 0)),
);
export const mount = elementCards('floor-lit', (element) => element.updateComplete);
