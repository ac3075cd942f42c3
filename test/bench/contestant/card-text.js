const formats = new Map();

/** Formats a number in Peruvian Spanish with `Intl`, as Avance does. */
function formatDecimals(value, decimals) {
  if (!formats.has(decimals)) {
    const style = {minimumFractionDigits: decimals, maximumFractionDigits: decimals};
    formats.set(decimals, new Intl.NumberFormat('es-PE', style));
  }
  return formats.get(decimals).format(value);
}

function formatBare(value, decimals) {
  return value === null ? '' : formatDecimals(value, decimals);
}

function formatPercent(value, decimals) {
  return value === null ? 'Sin dato' : `${formatDecimals(value, decimals)} %`;
}

function formatChange(change, decimals) {
  if (!change) return change === null ? '' : `${formatDecimals(0, decimals)} p. p.`;
  return `${change > 0 ? '▲ +' : '▼ −'}${formatDecimals(Math.abs(change), decimals)} p. p.`;
}

const textsOfRecords = new WeakMap();

/** All texts of a card. Memoized, because its picture has the values too. */
export function texts(record) {
  if (!textsOfRecords.has(record)) textsOfRecords.set(record, cardTexts(record));
  return textsOfRecords.get(record);
}

function cardTexts(record) {
  const {code, service, name, shortName, from, to, period, note, change, decimals, domain, state} = record;
  return {
    code,
    service,
    name,
    shortName,
    to: formatPercent(to, decimals),
    from: formatPercent(from, decimals),
    period,
    state,
    note: note ? `(${note})` : '',
    change: formatChange(change, decimals),
    low: formatPercent(domain[0], domain[0] % 1 ? 1 : 0),
    high: formatPercent(domain[1], domain[1] % 1 ? 1 : 0),
    periods: record.periods,
    labels: {from: formatBare(from, decimals), to: formatBare(to, decimals)},
    sentence: record.sentence,
    notes: record.notes.join(' '),
    source: record.source,
  };
}

export const css = `article{max-width:30em;padding:18px 20px 0;border:1px solid #d5dae0;border-radius:6px;background:#fff;color:#1b1f24}h3{margin:0;font-size:1em;font-weight:500;line-height:1.35}p{margin:0}.value{margin:8px 0;line-height:1.1}.value b{font-size:2.5em}.value span{color:#4a5360;font-size:.875em}.outcome{color:#4a5360;font-weight:500}.outcome b{margin-inline-end:8px}.outcome small{display:inline-block;font-size:.8125em;font-weight:400}.favourable{color:#04408f}.unfavourable{color:#8a3104}.unchanged{color:#3d4044}.icon{width:1em;height:1em;vertical-align:-.125em;overflow:visible}.chart{padding-top:16px}.bar{display:block;box-sizing:border-box;padding-inline:45px}.bar text{font-variant-numeric:tabular-nums}.axis{display:flex;justify-content:space-between;gap:4px;padding:0 35px 12px;color:#4a5360;font-size:12px;text-align:center;white-space:nowrap}.axis :nth-child(2){white-space:normal}footer{margin:0 -20px;padding:8px 20px;border-top:1px solid #d5dae0;color:#4a5360;font-size:.8125em}footer p+p{margin-top:4px}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

export async function read(url) {
  return (await fetch(url)).json();
}
