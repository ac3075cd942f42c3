const formats = new Map();

/** A figure in Spanish of Peru: anybody who writes for readers leaves that to `Intl`, as Avance does. */
function digits(value, decimals) {
  if (!formats.has(decimals)) {
    const style = {minimumFractionDigits: decimals, maximumFractionDigits: decimals};
    formats.set(decimals, new Intl.NumberFormat('es-PE', style));
  }
  return formats.get(decimals).format(value);
}

function percent(value, decimals) {
  return value === null ? 'Sin dato' : `${digits(value, decimals)} %`;
}

function signed(change, decimals) {
  if (!change) return change === null ? '' : `${digits(0, decimals)} p. p.`;
  return `${change > 0 ? '▲ +' : '▼ −'}${digits(Math.abs(change), decimals)} p. p.`;
}

/** All that a card says, in words. */
export function texts(record) {
  const {code, service, name, from, to, toPeriod, change, decimals, domain, state, sentence, source} = record;
  return {
    code,
    service,
    name,
    to: percent(to, decimals),
    from: percent(from, decimals),
    period: toPeriod,
    state,
    change: signed(change, decimals),
    low: percent(domain[0], 0),
    high: percent(domain[1], 0),
    sentence,
    notes: record.notes.join(' '),
    source,
  };
}

/** The words of a card as plain DOM, with a box for the chart of whoever draws it. */
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
    const said = texts(next);
    for (const [name, part] of Object.entries(parts)) part.textContent = said[name];
    parts.change.className = next.verdict;
  };
  fill(record);
  return {card, chart, fill};
}

export const css = `article{border:1px solid #ccc;border-radius:6px;padding:16px;background:#fff}h3{margin:4px 0;font-size:17px}p{margin:8px 0}b{font-size:32px}.favourable{color:#04408f}.unfavourable{color:#8a3104}.chart{height:60px}`;

function styled(extra) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + extra);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export async function read(url) {
  return (await fetch(url)).json();
}

/**
 * A page of cards whose charts `draw(box, record)` makes. It returns what updates and ends the chart; `after` is waited
 * for when all are drawn, where a library draws later than it is asked to.
 */
export function cards(draw, {extra = '', after = () => undefined} = {}) {
  return async function mount(place, {url}) {
    styled(extra);
    const drawn = (await read(url)).map((record) => {
      const {card, chart, fill} = cardText(record);
      place.append(card);
      return {card, fill, chart: draw(chart, record)};
    });
    await Promise.all(drawn.map(({chart}) => chart.ready));
    await after();
    return {
      async update(next) {
        (await read(next)).forEach((record, index) => {
          drawn[index].fill(record);
          drawn[index].chart.update(record);
        });
        await Promise.all(drawn.map(({chart}) => chart.ready));
      },
      remove() {
        for (const {card, chart} of drawn.splice(0)) {
          chart.end?.();
          card.remove();
        }
        document.adoptedStyleSheets = [];
      },
    };
  };
}
