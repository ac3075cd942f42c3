import {isAvance} from './bundle.js';
import {tableActions} from './contest.js';
import {sampleLoad, sampleTakeover} from './load/sample.js';
import {sample} from './sample.js';

/** A sample of a scene, by its kind. */
const samplers = {mount: sampleMount, load: sampleLoad, takeover: sampleTakeover};

function sampleMount(browser, origin, {name, ...scene}) {
  const actions = name === 'avance-table' ? tableActions : [];
  return sample(browser, origin, {...scene, name, actions, kind: isAvance(name) ? 'document' : 'records'});
}

/** Shuffles the order of each round, so that no contestant always follows the heaviest one. */
function shuffle(list) {
  return list
    .map((item) => [Math.random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

function medianOf(sorted) {
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** Median, minimum and maximum of each figure. */
export function summarize(samples) {
  const keys = Object.keys(samples[0] ?? {});
  return Object.fromEntries(
    keys.map((key) => {
      // A page that was closed before its first paint has no value.
      const sorted = samples
        .map((figures) => figures[key])
        .filter(Number.isFinite)
        .sort((a, b) => a - b);
      return [key, {median: medianOf(sorted), min: sorted[0], max: sorted.at(-1)}];
    }),
  );
}

/** Runs all rounds of a scene with its contestants in random order. A contestant that fails is logged and excluded. */
export async function measureScene(browser, origin, scene, {rounds, contestants, log}) {
  const samples = new Map(contestants.map((name) => [name, []]));
  const failed = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffle(contestants)) {
      if (failed.has(name)) continue;
      try {
        samples.get(name).push(await samplers[scene.kind](browser, origin, {...scene, name}));
      } catch (error) {
        failed.set(name, error.message.split('\n')[0]);
        log(`${scene.id}: ${name} failed: ${failed.get(name)}`);
      }
    }
    log(`${scene.id}: round ${round + 1} of ${rounds}`);
  }
  const completed = contestants.filter((name) => !failed.has(name) && samples.get(name).length > 0);
  return new Map(completed.map((name) => [name, summarize(samples.get(name))]));
}
