import {cardHtml, iconHtml} from './card-html.js';
import {css, read, texts} from './card-text.js';

/** A card in plain DOM: the texts, and a box for `chart`. `fill` writes the texts of another record that differ. */
export function cardDom(record) {
  const template = document.createElement('template');
  template.innerHTML = cardHtml(record, '');
  const card = template.content.firstElementChild;
  const box = card.querySelector('.chart');
  const parts = [...card.querySelectorAll('[data-part]')].filter((part) => !box.contains(part));
  const outcome = card.querySelector('.outcome');
  let {verdict} = record;
  const fill = (next) => {
    const nextTexts = texts(next);
    for (const part of parts) {
      const text = nextTexts[part.dataset.part];
      if (part.textContent !== text) part.textContent = text;
    }
    if (next.verdict === verdict) return;
    verdict = next.verdict;
    outcome.className = `outcome ${verdict}`;
    card.querySelector('.icon').outerHTML = iconHtml(verdict);
  };
  return {card, chart: box, fill};
}

function adoptStyles(extra) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + extra);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Returns `mount` for a page of cards whose charts are drawn by `draw(box, record)`, which returns `update` and `end` of
 * the chart. `after` is awaited after all charts, for libraries that draw asynchronously.
 */
export function cards(draw, {extra = '', after = () => undefined} = {}) {
  return async function mount(container, {url}) {
    adoptStyles(extra);
    const renderedCards = (await read(url)).map((record) => {
      const {card, chart, fill} = cardDom(record);
      container.append(card);
      return {card, fill, chart: draw(chart, record)};
    });
    await Promise.all(renderedCards.map(({chart}) => chart.ready));
    await after();
    return {
      async update(next) {
        (await read(next)).forEach((record, index) => {
          renderedCards[index].fill(record);
          renderedCards[index].chart.update(record);
        });
        await Promise.all(renderedCards.map(({chart}) => chart.ready));
      },
      remove() {
        for (const {card, chart} of renderedCards.splice(0)) {
          chart.end?.();
          card.remove();
        }
        document.adoptedStyleSheets = [];
      },
    };
  };
}
