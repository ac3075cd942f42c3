import {readFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';

const real = JSON.parse(readFileSync(new URL('../../data/pnmnna-2023.json', import.meta.url), 'utf8'));
const {cardWords} = await tsImport('./words.ts', import.meta.url);

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

/** The same content as a list of cards: what whoever draws with something else starts from. */
export function records(count, by = 0) {
  return JSON.stringify(cardWords(JSON.parse(document(count, by))));
}
