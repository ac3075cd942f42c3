const formats = new Map();

/** Formats a number in Peruvian Spanish with `Intl`, as Avance does. */
function formatDecimals(value, decimals) {
  if (!formats.has(decimals)) {
    const style = {minimumFractionDigits: decimals, maximumFractionDigits: decimals};
    formats.set(decimals, new Intl.NumberFormat('es-PE', style));
  }
  return formats.get(decimals).format(value);
}

function formatPercent(value, decimals) {
  return value === null ? 'Sin dato' : `${formatDecimals(value, decimals)} %`;
}

function formatChange(change, decimals) {
  if (!change) return change === null ? '' : `${formatDecimals(0, decimals)} p. p.`;
  return `${change > 0 ? '▲ +' : '▼ −'}${formatDecimals(Math.abs(change), decimals)} p. p.`;
}

/** All texts of a card. */
export function texts(record) {
  const {code, service, name, from, to, toPeriod, change, decimals, domain, state, sentence, source} = record;
  return {
    code,
    service,
    name,
    to: formatPercent(to, decimals),
    from: formatPercent(from, decimals),
    period: toPeriod,
    state,
    change: formatChange(change, decimals),
    low: formatPercent(domain[0], 0),
    high: formatPercent(domain[1], 0),
    sentence,
    notes: record.notes.join(' '),
    source,
  };
}

/** The texts of a card as plain DOM, with an empty box for the chart of the contestant. */
export function cardText(record) {
  const card = document.createElement('article');
  const parts = {};
  const add = (name, tag) => {
    parts[name] = document.createElement(tag);
    card.append(parts[name], ' ');
  };
  const chart = document.createElement('div');
  chart.className = 'chart';
  add('code', 'span');
  add('service', 'span');
  add('name', 'h3');
  add('to', 'b');
  add('period', 'span');
  add('state', 'p');
  add('change', 'p');
  card.append(chart);
  for (const name of ['low', 'high']) add(name, 'span');
  for (const name of ['sentence', 'notes', 'source']) add(name, 'p');
  const fill = (next) => {
    const nextTexts = texts(next);
    for (const [name, part] of Object.entries(parts)) part.textContent = nextTexts[name];
    parts.change.className = next.verdict;
  };
  fill(record);
  return {card, chart, fill};
}

export const css = `article{border:1px solid #ccc;border-radius:6px;padding:16px;background:#fff}h3{margin:4px 0;font-size:17px}p{margin:8px 0}b{font-size:32px}.favourable{color:#04408f}.unfavourable{color:#8a3104}.chart{height:60px}`;

function adoptStyles(extra) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + extra);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export async function read(url) {
  return (await fetch(url)).json();
}

/**
 * Returns `mount` for a page of cards whose charts are drawn by `draw(box, record)`, which returns `update` and `end` of
 * the chart. `after` is awaited after all charts, for libraries that draw asynchronously.
 */
export function cards(draw, {extra = '', after = () => undefined} = {}) {
  return async function mount(container, {url}) {
    adoptStyles(extra);
    const renderedCards = (await read(url)).map((record) => {
      const {card, chart, fill} = cardText(record);
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
