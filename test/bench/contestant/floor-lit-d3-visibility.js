import {scaleLinear} from 'd3-scale';
import {elementCards} from './element-cards.js';
import {litCard} from './lit-card.js';

const scale = scaleLinear([0, 100], [0, 100]);
const position = (value) => scale(value ?? 0);
customElements.define(
  'floor-lit',
  litCard(position, 'content-visibility:auto;contain-intrinsic-size:auto 300px'),
);
export const mount = elementCards('floor-lit', (element) => element.updateComplete);
