/** The words of a card as plain DOM, with a box for the chart of whoever draws it. */
export function cardText(record) {
  const card = document.createElement('article');
  const parts = {};
  for (const [name, tag] of [
    ['code', 'span'],
    ['service', 'span'],
    ['name', 'h3'],
    ['toText', 'b'],
    ['changeText', 'span'],
    ['fromText', 'span'],
  ]) {
    parts[name] = document.createElement(tag);
    card.append(parts[name], ' ');
  }
  const chart = document.createElement('div');
  chart.className = 'chart';
  card.append(chart);
  const fill = (next) => {
    for (const [name, part] of Object.entries(parts)) part.textContent = next[name];
    parts.changeText.className = next.verdict;
  };
  fill(record);
  return {card, chart, fill};
}

export const css = `article{border:1px solid #ccc;border-radius:6px;padding:16px;background:#fff}h3{margin:4px 0;font-size:17px}b{font-size:32px}.good{color:#04408f}.bad{color:#8a3104}.chart{height:60px}`;

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
