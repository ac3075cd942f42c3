import {asksOfTables} from './contest.js';
import {sample} from './sample.js';

/** In another order each round, so that nobody is always the one after the heaviest. */
function shuffled(list) {
  return list
    .map((one) => [Math.random(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

function middle(sorted) {
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** Median, least and most of each figure. */
function summary(samples) {
  const keys = Object.keys(samples[0] ?? {});
  return Object.fromEntries(
    keys.map((key) => {
      // A page that painted nothing before it was left has no first paint.
      const sorted = samples
        .map((one) => one[key])
        .filter(Number.isFinite)
        .sort((a, b) => a - b);
      return [key, {median: middle(sorted), min: sorted[0], max: sorted.at(-1)}];
    }),
  );
}

/** All rounds of one scene, contestants interleaved. A contestant that fails is out of the scene, by name and reason. */
export async function measured(browser, origin, scene, {rounds, who, say}) {
  const samples = new Map(who.map((name) => [name, []]));
  const failed = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled(who)) {
      if (failed.has(name)) continue;
      const isOurs = name.startsWith('avance');
      const asks = name === 'avance-table' ? asksOfTables : [];
      const wanted = {...scene, name, asks, kind: isOurs ? 'document' : 'records'};
      try {
        samples.get(name).push(await sample(browser, origin, wanted));
      } catch (error) {
        failed.set(name, error.message.split('\n')[0]);
        say(`${scene.id}: ${name} failed: ${failed.get(name)}`);
      }
    }
    say(`${scene.id}: round ${round + 1} of ${rounds}`);
  }
  const good = who.filter((name) => !failed.has(name) && samples.get(name).length > 0);
  return new Map(good.map((name) => [name, summary(samples.get(name))]));
}
