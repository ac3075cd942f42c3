import {elementCards} from './element-cards.js';
import {litCard} from './lit-card.js';

customElements.define('floor-lit', litCard());
export const mount = elementCards('floor-lit', (element) => element.updateComplete);
