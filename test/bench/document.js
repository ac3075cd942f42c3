import {readFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';

/** The real report, as a page would load it: without white space. */
export const report = JSON.parse(
  readFileSync(new URL('../../data/pnmnna-2023.json', import.meta.url), 'utf8'),
);
const {cardRecords} = await tsImport('./card-records.ts', import.meta.url);

/** The card records of the real report, for pages that show it once. */
export const reportRecords = cardRecords(report);

/** Lowers a value, but not below 0, so that an update changes every value. */
function lowerValue(observation, decrease) {
  return observation.value === null
    ? observation
    : {...observation, value: Math.max(0, observation.value - decrease)};
}

/** The real report with its indicators repeated up to `count`, with the codes `i0`, `i1` … */
export function document(count, decrease = 0) {
  const indicators = Array.from({length: count}, (_, index) => {
    const indicator = report.indicators[index % report.indicators.length];
    const observations = indicator.observations.map((observation) => lowerValue(observation, decrease));
    return {...indicator, id: `in-${index}`, code: `i${index}`, observations};
  });
  return JSON.stringify({...report, indicators});
}

/** The same content as a list of card records, for the floors and peers. */
export function records(count, decrease = 0) {
  return JSON.stringify(cardRecords(JSON.parse(document(count, decrease))));
}
