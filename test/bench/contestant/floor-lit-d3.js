import {scaleLinear} from 'd3-scale';
import {elementCards} from './element-cards.js';
import {litCard} from './lit-card.js';

customElements.define(
  'floor-lit',
  litCard((domain) => scaleLinear(domain, [0, 100])),
);
export const mount = elementCards('floor-lit', (element) => element.updateComplete);
