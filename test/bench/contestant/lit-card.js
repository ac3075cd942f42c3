import {LitElement, css, html, nothing, svg, unsafeCSS} from 'lit';
import {css as cardCss, texts} from './card-text.js';
import {icon, picture} from './picture.js';

/** Returns a bare Lit element with the same content. `scaleOf` returns the scale of a domain, from values to percent. */
export function litCard(scaleOf, extra = '') {
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
      const {verdict, shortName} = this.record;
      const cardTexts = texts(this.record);
      const {outline, sign, color, fill} = icon(verdict);
      return html`<article>
        <h3>
          ${shortName ? html`<span aria-hidden="true">${shortName}</span> <span class="hidden">${cardTexts.name}</span>` : cardTexts.name}
        </h3>
        <p class="value" aria-hidden="true"><b>${cardTexts.to}</b> <span>${cardTexts.period}</span></p>
        <p class="outcome ${verdict}">
          <b aria-hidden="true">${cardTexts.change}</b>
          <span
            ><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d=${outline} fill=${fill} stroke=${color} />
              <path d=${sign} fill="none" stroke="#fff" stroke-width="1.75" />
            </svg>
            ${cardTexts.state}</span
          >
          <small>${cardTexts.note}</small>
        </p>
        <div class="chart">${litPicture(picture(this.record, scaleOf), cardTexts)}</div>
        <p class="axis" aria-hidden="true">
          <span>${cardTexts.low}</span><span>${cardTexts.periods}</span><span>${cardTexts.high}</span>
        </p>
        <footer>
          <p class="hidden">${cardTexts.sentence}</p>
          <p>${cardTexts.notes}</p>
          <p>${cardTexts.source}</p>
        </footer>
      </article>`;
    }
  };
}

function litPicture({kind, lens, top, parts, isStriped, color}, {labels, to}) {
  const frame = lens
    ? svg`<rect y="5" height="2" width="100%" fill="#e4e8ec"/><svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="48" overflow="visible"><path d=${lens} fill="#f4f6f8" stroke="#727b87" vector-effect="non-scaling-stroke"/></svg>`
    : nothing;
  const shapes = {none: noValue, only: onlyValue, arrow};
  return html`<svg class="bar" width="100%" height=${top + 24} overflow="visible" aria-hidden="true">
    ${frame}${shapes[kind]({parts, labels, to, color, middle: top + 12, isStriped})}
  </svg>`;
}

function noValue({to}) {
  return svg`<rect y="2" height="20" width="100%" rx="3" fill="none" stroke="#667080" stroke-dasharray="4 3"/><text x="50%" y="12" dy=".35em" text-anchor="middle" font-size="13">${to}</text>`;
}

function onlyValue({parts, labels, middle}) {
  return svg`<rect y=${middle - 1} height="2" width="100%" fill="#e4e8ec"/><circle cx=${parts.ring.cx} cy=${middle} r="5" fill="#fff" stroke="#667080" stroke-width="2" stroke-dasharray="2.7 1.4"/><text x=${parts.to.x} dx=${parts.to.dx} text-anchor=${parts.to['text-anchor']} y=${middle} dy=".35em" font-size="13" font-weight="700" stroke="#fff" stroke-width="6" stroke-linejoin="round" paint-order="stroke">${labels.to}</text>`;
}

const stripes = svg`<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#c2460d"/><path d="M1 0v6" stroke="#fff" stroke-width="2"/></pattern>`;

function arrow({parts, labels, color, middle, isStriped}) {
  const {stem, ring, tip, head, from, to} = parts;
  const paint = isStriped ? 'url(#stripes)' : color;
  return svg`${isStriped ? stripes : nothing}<rect y=${middle - 1} height="2" width="100%" fill="#e4e8ec"/><rect x=${stem.x} width=${stem.width} transform=${stem.transform} y=${middle - 3.25} height="6.5" rx="3.25" fill=${paint} stroke=${color} stroke-width="1.5"/><circle cx=${ring.cx} cy=${middle} r="4" fill="#fff" stroke="#727b87" stroke-width="2"/><svg x=${tip.x} y=${middle} overflow="visible"><path d=${head.d} fill=${paint} stroke=${color} stroke-width="2" stroke-linejoin="round"/></svg><text x=${from.x} dx=${from.dx} text-anchor=${from['text-anchor']} y=${middle} dy=".35em" font-size="13" fill="#4a5360" stroke="#fff" stroke-width="6" stroke-linejoin="round" paint-order="stroke">${labels.from}</text><text x=${to.x} dx=${to.dx} text-anchor=${to['text-anchor']} y=${middle} dy=".35em" font-size="13" font-weight="700" stroke="#fff" stroke-width="6" stroke-linejoin="round" paint-order="stroke">${labels.to}</text>`;
}
