import {readFileSync} from 'node:fs';

const real = JSON.parse(readFileSync(new URL('../../data/pnmnna-2023.json', import.meta.url), 'utf8'));

/** Every value moved by a little, within its bounds: what an update of all of them brings. */
function moved(observation, by) {
  return observation.value === null
    ? observation
    : {...observation, value: Math.max(0, observation.value - by)};
}

/** The real report with its indicators repeated until there are `count`, each under a code of its own: `i0`, `i1`… */
export function document(count, by = 0) {
  const indicators = Array.from({length: count}, (_, index) => {
    const one = real.indicators[index % real.indicators.length];
    const observations = one.observations.map((observation) => moved(observation, by));
    return {...one, id: `in-${index}`, code: `i${index}`, observations};
  });
  return JSON.stringify({...real, indicators});
}

function text(localized) {
  return typeof localized === 'string' ? localized : (localized?.es ?? '');
}

/** The same content, already in words: what whoever draws with something else starts from. */
export function records(count, by = 0) {
  const {indicators, groups} = JSON.parse(document(count, by));
  const titles = new Map(groups.map(({id, title}) => [id, text(title)]));
  return JSON.stringify(
    indicators.map(({code, name, groupId, decimals, desiredDirection, observations}) => {
      const [from, to] = observations.slice(-2);
      const digits = (value) => (value === null ? 'Sin dato' : `${value.toFixed(decimals)} %`);
      const change = from.value === null || to.value === null ? null : to.value - from.value;
      const isGood = change > 0 === (desiredDirection === 'increase');
      return {
        code,
        service: titles.get(groupId) ?? '',
        name: text(name),
        from: from.value,
        to: to.value,
        fromText: `${from.period}: ${digits(from.value)}`,
        toText: `${to.period}: ${digits(to.value)}`,
        changeText:
          change === null
            ? 'No comparable'
            : `${change > 0 ? '▲ +' : '▼ −'}${Math.abs(change).toFixed(1)} p. p.`,
        verdict: change ? (isGood ? 'good' : 'bad') : 'none',
      };
    }),
  );
}
