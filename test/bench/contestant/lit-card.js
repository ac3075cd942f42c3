import {LitElement, css, html, unsafeCSS} from 'lit';
import {css as words} from './card-text.js';

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
      const {code, service, name, fromText, toText, changeText, verdict, from, to} = this.record;
      return html`<article>
        <span>${code}</span> <span>${service}</span>
        <h3>${name}</h3>
        <b>${toText}</b> <span class=${verdict}>${changeText}</span> <span>${fromText}</span>
        <div class="chart">
          <svg width="100%" height="28">
            <rect y="8" height="12" width="100%" fill="#e4e8ec" />
            <rect
              y="8"
              height="12"
              x="${Math.min(at(from), at(to))}%"
              width="${Math.abs(at(to) - at(from))}%"
              fill=${verdict === 'bad' ? '#c2460d' : '#054eb1'}
            />
            <rect y="8" height="12" width="3" x="${at(to)}%" />
          </svg>
        </div>
      </article>`;
    }
  };
}
