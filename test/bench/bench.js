import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {engines} from '../support/engines.js';
import {bundle, bytes} from './bundle.js';
import {names, scenes} from './contest.js';
import {judged} from './judge.js';
import {measured} from './measure.js';
import {bytesTable, judgedTable, sceneTable} from './print.js';
import {serve} from './server.js';

const usage = `npm run bench                        everything, about ten minutes
npm run bench -- --quick             fewer rounds and peers, about two minutes
npm run bench -- --scene 1000        only that scene (may be repeated)
npm run bench -- --only avance-card  only that contestant (may be repeated)
npm run bench -- --json FILE         where the figures go (test/bench/.cache/bench.json)`;

const options = {
  quick: {type: 'boolean'},
  scene: {type: 'string', multiple: true},
  only: {type: 'string', multiple: true},
  json: {type: 'string', default: fileURLToPath(new URL('.cache/bench.json', import.meta.url))},
  help: {type: 'boolean'},
};

const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];

function say(line) {
  console.error(line);
}

/** The scenes of this run, each with its contestants and rounds. */
function planned({quick, scene, only}) {
  return scenes
    .filter(({id}) => !scene || scene.includes(id))
    .map((one) => {
      const who = (quick ? one.quick : one.who).filter((name) => !only || only.includes(name));
      return {scene: one, who, rounds: one.rounds[quick ? 1 : 0]};
    })
    .filter(({who, rounds}) => who.length > 0 && rounds > 0);
}

async function launched() {
  const chromium = engines().find(({engine}) => engine === 'chromium');
  if (!chromium) throw new Error('No Chromium found. CHROME_PATH may name one.');
  return puppeteer.launch({executablePath: chromium.path, args: flags});
}

async function ran(plan, origin, browser) {
  const results = new Map();
  for (const {scene, ...rest} of plan) {
    results.set(scene.id, await measured(browser, origin, scene, {...rest, say}));
    console.log(`\n${sceneTable(scene, results.get(scene.id))}`);
  }
  return results;
}

function plain(results) {
  return Object.fromEntries([...results].map(([id, scene]) => [id, Object.fromEntries(scene)]));
}

async function main() {
  const {values} = parseArgs({options});
  if (values.help) return console.log(usage);
  if (!existsSync(new URL('node_modules', import.meta.url)))
    throw new Error('First: npm ci --prefix test/bench');
  const plan = planned(values);
  const bundles = await bundle([...new Set(plan.flatMap(({who}) => who))]);
  const sizes = new Map(
    Object.keys(names)
      .filter((name) => bundles.has(`/${name}.js`))
      .map((name) => [name, bytes(bundles.get(`/${name}.js`))]),
  );
  console.log(bytesTable(sizes));
  const {origin, stop} = await serve(bundles);
  const browser = await launched();
  const version = await browser.version();
  const results = await ran(plan, origin, browser).finally(() => browser.close().finally(stop));
  const lines = judged((scene, name, figure) => results.get(scene)?.get(name)?.[figure]?.median ?? NaN);
  console.log(`\n${judgedTable(lines)}\n\n${version}, ${cpus().length} × ${cpus()[0]?.model}`);
  await mkdir(new URL('.cache', import.meta.url), {recursive: true});
  const figures = {
    version,
    cpus: cpus().length,
    sizes: Object.fromEntries(sizes),
    scenes: plain(results),
    promises: lines,
  };
  await writeFile(values.json, `${JSON.stringify(figures, null, 1)}\n`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
