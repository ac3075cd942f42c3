import {cardText, css} from './card-text.js';
import {elementCards} from './element-cards.js';
import {svgBar} from './svg-bar.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:block}${css}`);

customElements.define(
  'floor-element',
  class extends HTMLElement {
    #drawn = null;

    set record(record) {
      if (!this.#drawn) {
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = [sheet];
        const {card, chart, fill} = cardText(record);
        root.append(card);
        this.#drawn = {fill, bar: svgBar(chart, record)};
      } else {
        this.#drawn.fill(record);
        this.#drawn.bar.update(record);
      }
    }
  },
);

export const mount = elementCards('floor-element');
