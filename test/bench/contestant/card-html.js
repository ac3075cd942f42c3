import {texts} from './card-text.js';
import {icon} from './picture.js';

function escape(text) {
  return String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function attributes(part) {
  return Object.entries(part)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

const halo = 'font-size="13" stroke="#fff" stroke-width="6" stroke-linejoin="round" paint-order="stroke"';

/** The `picture` of a card as SVG. Parts that an update changes have `data-part`. */
export function pictureHtml(record, {kind, lens, top, parts, isStriped, color}) {
  const {labels, to} = texts(record);
  const text = (name, y, style) =>
    `<text data-part="${name}" y="${y}" dy=".35em"${attributes(parts[name])} ${halo} ${style}>${escape(labels[name])}</text>`;
  const paint = isStriped ? 'url(#stripes)' : color;
  const middle = top + 12;
  const frame = lens
    ? `<rect y="5" height="2" width="100%" fill="#e4e8ec"/><svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="48" overflow="visible"><path data-part="lens" d="${lens}" fill="#f4f6f8" stroke="#727b87" vector-effect="non-scaling-stroke"/></svg>`
    : '';
  const track = `<rect y="${middle - 1}" height="2" width="100%" fill="#e4e8ec"/>`;
  const shapes = {
    none: () =>
      `<rect y="2" height="20" width="100%" rx="3" fill="none" stroke="#667080" stroke-dasharray="4 3"/><text x="50%" y="12" dy=".35em" text-anchor="middle" font-size="13">${escape(to)}</text>`,
    only: () =>
      `${track}<circle data-part="ring"${attributes(parts.ring)} cy="${middle}" r="5" fill="#fff" stroke="#667080" stroke-width="2" stroke-dasharray="2.7 1.4"/>${text('to', middle, 'font-weight="700"')}`,
    arrow: () =>
      `${isStriped ? '<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#c2460d"/><path d="M1 0v6" stroke="#fff" stroke-width="2"/></pattern>' : ''}${track}<rect data-part="stem"${attributes(parts.stem)} y="${middle - 3.25}" height="6.5" rx="3.25" fill="${paint}" stroke="${color}" stroke-width="1.5"/><circle data-part="ring"${attributes(parts.ring)} cy="${middle}" r="4" fill="#fff" stroke="#727b87" stroke-width="2"/><svg data-part="tip"${attributes(parts.tip)} y="${middle}" overflow="visible"><path data-part="head"${attributes(parts.head)} fill="${paint}" stroke="${color}" stroke-width="2" stroke-linejoin="round"/></svg>${text('from', middle, 'fill="#4a5360"')}${text('to', middle, 'font-weight="700"')}`,
  };
  return `<svg class="bar" width="100%" height="${top + 24}" overflow="visible" aria-hidden="true">${frame}${shapes[kind]()}</svg>`;
}

/** The icon of a verdict. */
export function iconHtml(verdict) {
  const {outline, sign, color, fill} = icon(verdict);
  return `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${outline}" fill="${fill}" stroke="${color}"/><path d="${sign}" fill="none" stroke="#fff" stroke-width="1.75"/></svg>`;
}

/** A card as HTML. `chart` is its picture. Texts that an update changes have `data-part`. */
export function cardHtml(record, chart) {
  const cardTexts = texts(record);
  const part = (name, tag, attribute = '') =>
    `<${tag} data-part="${name}"${attribute}>${escape(cardTexts[name])}</${tag}>`;
  const {verdict, shortName} = record;
  const hidden = ' class="hidden"';
  return `<article><h3>${shortName ? `${part('shortName', 'span', ' aria-hidden="true"')} ${part('name', 'span', hidden)}` : part('name', 'span')}</h3>
<p class="value" aria-hidden="true">${part('to', 'b')} ${part('period', 'span')}</p>
<p class="outcome ${verdict}">${part('change', 'b', ' aria-hidden="true"')} <span>${iconHtml(verdict)} ${part('state', 'span')}</span> ${part('note', 'small')}</p>
<div class="chart">${chart}</div>
<p class="axis" aria-hidden="true">${part('low', 'span')}${part('periods', 'span')}${part('high', 'span')}</p>
<footer>${part('sentence', 'p', hidden)}${part('notes', 'p')}${part('source', 'p')}</footer></article>`;
}
