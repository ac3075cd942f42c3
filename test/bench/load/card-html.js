import {texts} from '../contestant/card-text.js';

function escape(text) {
  return String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function svgBar({from, to, verdict}) {
  const [start, end] = [from ?? 0, to ?? 0].sort((a, b) => a - b);
  const color = verdict === 'unfavourable' ? '#c2460d' : '#054eb1';
  return `<svg width="100%" height="28"><rect y="8" height="12" width="100%" fill="#e4e8ec"/><rect y="8" height="12" x="${start}%" width="${end - start}%" fill="${color}"/><rect y="8" height="12" width="3" x="${to ?? 0}%"/></svg>`;
}

/** The content of a floor as HTML, without any script. */
export function cardHtml(record) {
  const text = Object.fromEntries(
    Object.entries(texts(record)).map(([part, value]) => [part, escape(value)]),
  );
  return `<article><span>${text.code}</span> <span>${text.service}</span>
<h3>${text.name}</h3>
<b>${text.to}</b> <span>${text.period}</span>
<p>${text.state}</p>
<p class="${record.verdict}">${text.change}</p>
<div class="chart">${svgBar(record)}</div>
<span>${text.low}</span> <span>${text.high}</span>
<p>${text.sentence}</p>
<p>${text.notes}</p>
<p>${text.source}</p></article>`;
}
