import {cardDom} from './card-dom.js';
import {css} from './card-text.js';
import {elementCards} from './element-cards.js';
import {pictureDom} from './picture-dom.js';

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
        const {card, chart, fill} = cardDom(record);
        root.append(card);
        this.#card = {fill, picture: pictureDom(chart, record)};
      } else {
        this.#card.fill(record);
        this.#card.picture.update(record);
      }
    }
  },
);

export const mount = elementCards('floor-element');
