import {cardText, css} from './card-text.js';
import {elementCards} from './element-cards.js';
import {svgBar} from './svg-bar.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:block}${css}`);

customElements.define(
  'floor-element',
  class extends HTMLElement {
    #card = null;

    set record(record) {
      if (!this.#card) {
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = [sheet];
        const {card, chart, fill} = cardText(record);
        root.append(card);
        this.#card = {fill, bar: svgBar(chart, record)};
      } else {
        this.#card.fill(record);
        this.#card.bar.update(record);
      }
    }
  },
);

export const mount = elementCards('floor-element');
