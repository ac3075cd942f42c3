import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {engines} from '../support/engines.js';
import {bundle, bytes} from './bundle.js';
import {names, scenes} from './contest.js';
import {checkPromises} from './judge.js';
import {measureScene} from './measure.js';
import {bytesTable, promiseTable, sceneTable} from './print.js';
import {serve} from './server.js';

const usage = `npm run bench                        everything, about ten minutes
npm run bench -- --quick             fewer rounds and peers, about two minutes
npm run bench -- --scene 1000        only this scene (repeatable)
npm run bench -- --only avance-card  only this contestant (repeatable)
npm run bench -- --json FILE         output file (test/bench/.cache/bench.json)`;

const options = {
  quick: {type: 'boolean'},
  scene: {type: 'string', multiple: true},
  only: {type: 'string', multiple: true},
  json: {type: 'string', default: fileURLToPath(new URL('.cache/bench.json', import.meta.url))},
  help: {type: 'boolean'},
};

const chromiumFlags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];

function log(line) {
  console.error(line);
}

/** The scenes of this run, each with its contestants and rounds. */
function planRuns({quick, scene, only}) {
  return scenes
    .filter(({id}) => !scene || scene.includes(id))
    .map((entry) => {
      const contestants = (quick ? entry.quickContestants : entry.contestants).filter(
        (name) => !only || only.includes(name),
      );
      return {scene: entry, contestants, rounds: entry.rounds[quick ? 1 : 0]};
    })
    .filter(({contestants, rounds}) => contestants.length > 0 && rounds > 0);
}

async function launchChromium() {
  const chromium = engines().find(({engine}) => engine === 'chromium');
  if (!chromium) throw new Error('No Chromium found. Set CHROME_PATH to its path.');
  return puppeteer.launch({executablePath: chromium.path, args: chromiumFlags});
}

async function runScenes(plan, origin, browser) {
  const results = new Map();
  for (const {scene, ...rest} of plan) {
    results.set(scene.id, await measureScene(browser, origin, scene, {...rest, log}));
    console.log(`\n${sceneTable(scene, results.get(scene.id))}`);
  }
  return results;
}

function toPlainObject(results) {
  return Object.fromEntries([...results].map(([id, scene]) => [id, Object.fromEntries(scene)]));
}

async function main() {
  const {values} = parseArgs({options});
  if (values.help) return console.log(usage);
  if (!existsSync(new URL('node_modules', import.meta.url)))
    throw new Error('Run first: npm ci --prefix test/bench');
  const plan = planRuns(values);
  const bundles = await bundle([...new Set(plan.flatMap(({contestants}) => contestants))]);
  const sizes = new Map(
    Object.keys(names)
      .filter((name) => bundles.has(`/${name}.js`))
      .map((name) => [name, bytes(bundles.get(`/${name}.js`))]),
  );
  console.log(bytesTable(sizes));
  const {origin, stop} = await serve(bundles);
  const browser = await launchChromium();
  const version = await browser.version();
  const results = await runScenes(plan, origin, browser).finally(() => browser.close().finally(stop));
  const promises = checkPromises(
    (scene, name, figure) => results.get(scene)?.get(name)?.[figure]?.median ?? NaN,
  );
  console.log(`\n${promiseTable(promises)}\n\n${version}, ${cpus().length} × ${cpus()[0]?.model}`);
  await mkdir(new URL('.cache', import.meta.url), {recursive: true});
  const figures = {
    version,
    cpus: cpus().length,
    sizes: Object.fromEntries(sizes),
    scenes: toPlainObject(results),
    promises,
  };
  await writeFile(values.json, `${JSON.stringify(figures, null, 1)}\n`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
