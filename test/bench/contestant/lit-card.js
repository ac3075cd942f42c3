import {LitElement, css, html, unsafeCSS} from 'lit';
import {css as cardCss, texts} from './card-text.js';

/** Returns a bare Lit element with the same content. `position` converts a value to percent of its bar. */
export function litCard(position = (value) => value ?? 0, extra = '') {
  return class extends LitElement {
    static properties = {record: {attribute: false}};
    static styles = css`
      :host {
        display: block;
        ${unsafeCSS(extra)}
      }
      ${unsafeCSS(cardCss)}
    `;

    render() {
      const {verdict, from, to} = this.record;
      const cardTexts = texts(this.record);
      return html`<article>
        <span>${cardTexts.code}</span> <span>${cardTexts.service}</span>
        <h3>${cardTexts.name}</h3>
        <b>${cardTexts.to}</b> <span>${cardTexts.period}</span>
        <p>${cardTexts.state}</p>
        <p class=${verdict}>${cardTexts.change}</p>
        <div class="chart">
          <svg width="100%" height="28">
            <rect y="8" height="12" width="100%" fill="#e4e8ec" />
            <rect
              y="8"
              height="12"
              x="${Math.min(position(from), position(to))}%"
              width="${Math.abs(position(to) - position(from))}%"
              fill=${verdict === 'unfavourable' ? '#c2460d' : '#054eb1'}
            />
            <rect y="8" height="12" width="3" x="${position(to)}%" />
          </svg>
        </div>
        <span>${cardTexts.low}</span> <span>${cardTexts.high}</span>
        <p>${cardTexts.sentence}</p>
        <p>${cardTexts.notes}</p>
        <p>${cardTexts.source}</p>
      </article>`;
    }
  };
}
