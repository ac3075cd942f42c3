import {elementCards} from './element-cards.js';
import {litCard} from './lit-card.js';

customElements.define(
  'floor-lit',
  litCard(undefined, 'content-visibility:auto;contain-intrinsic-size:auto 300px'),
);
export const mount = elementCards('floor-lit', (element) => element.updateComplete);
