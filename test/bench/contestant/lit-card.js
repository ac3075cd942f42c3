import {LitElement, css, html, unsafeCSS} from 'lit';
import {css as words, texts} from './card-text.js';

/** A bare Lit element with the same content; `at` places a value on its bar. */
export function litCard(at = (value) => value ?? 0, extra = '') {
  return class extends LitElement {
    static properties = {record: {attribute: false}};
    static styles = css`
      :host {
        display: block;
        ${unsafeCSS(extra)}
      }
      ${unsafeCSS(words)}
    `;

    render() {
      const {verdict, from, to} = this.record;
      const said = texts(this.record);
      return html`<article>
        <span>${said.code}</span> <span>${said.service}</span>
        <h3>${said.name}</h3>
        <b>${said.to}</b> <span>${said.period}</span>
        <p>${said.state}</p>
        <p class=${verdict}>${said.change}</p>
        <div class="chart">
          <svg width="100%" height="28">
            <rect y="8" height="12" width="100%" fill="#e4e8ec" />
            <rect
              y="8"
              height="12"
              x="${Math.min(at(from), at(to))}%"
              width="${Math.abs(at(to) - at(from))}%"
              fill=${verdict === 'unfavourable' ? '#c2460d' : '#054eb1'}
            />
            <rect y="8" height="12" width="3" x="${at(to)}%" />
          </svg>
        </div>
        <span>${said.low}</span> <span>${said.high}</span>
        <p>${said.sentence}</p>
        <p>${said.notes}</p>
        <p>${said.source}</p>
      </article>`;
    }
  };
}
