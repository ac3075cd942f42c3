import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {ensureBuilt} from '../../.config/build/ensure-built.js';
import {engines} from '../support/engines.js';
import {isAvance} from './bundle.js';
import {createCertificate} from './certificate.js';
import {scenes} from './contest.js';
import {checkPromises} from './judge.js';
import {benchImport} from './import/bench-import.js';
import {measureScene} from './measure.js';
import {bytesTable, promiseTable, sceneTable} from './print.js';
import {profile} from './profile.js';
import {startBench} from './start.js';

const usage = `npm run bench                        everything, about fifteen minutes
npm run bench -- --quick             fewer rounds and peers, about four minutes
npm run bench -- --scene 1000        only this scene (repeatable); import is the command, without a browser
npm run bench -- --only avance-card  only this contestant (repeatable)
npm run bench -- --profile 18        writes a CPU profile of this scene, of avance-card or of --only
npm run bench -- --json FILE         output file (test/bench/.cache/bench.json)`;

const cacheFolder = fileURLToPath(new URL('.cache/', import.meta.url));
const options = {
  quick: {type: 'boolean'},
  scene: {type: 'string', multiple: true},
  only: {type: 'string', multiple: true},
  profile: {type: 'string'},
  json: {type: 'string', default: `${cacheFolder}bench.json`},
  help: {type: 'boolean'},
};

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

async function launchChromium(publicKeyHash) {
  const chromium = engines().find(({engine}) => engine === 'chromium');
  if (!chromium) throw new Error('No Chromium found. Set CHROME_PATH to its path.');
  const args = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  // Unlike a certificate whose error is ignored, one that is trusted by its key does not disable the HTTP cache.
  args.push(`--ignore-certificate-errors-spki-list=${publicKeyHash}`);
  return puppeteer.launch({executablePath: chromium.path, args});
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

async function measure(plan, {origin, sizes, browser}, file) {
  console.log(bytesTable(sizes));
  const version = await browser.version();
  const results = await runScenes(plan, origin, browser);
  const promises = checkPromises(
    (scene, name, figure) => results.get(scene)?.get(name)?.[figure]?.median ?? NaN,
  );
  console.log(`\n${promiseTable(promises)}\n\n${version}, ${cpus().length} × ${cpus()[0]?.model}`);
  const figures = {
    version,
    cpus: cpus().length,
    sizes: Object.fromEntries(sizes),
    scenes: toPlainObject(results),
    promises,
  };
  await writeFile(file, `${JSON.stringify(figures, null, 1)}\n`);
}

async function printProfile({id, only}, {origin, browser}) {
  const [name = 'avance-card'] = only ?? [];
  const scene = scenes.find((entry) => entry.id === id && entry.kind === 'mount');
  if (!scene) throw new Error(`There is no scene "${id}" that can be profiled.`);
  const kind = isAvance(name) ? 'document' : 'records';
  const file = `${cacheFolder}${name}-${id.replace(/\W+/g, '-')}.cpuprofile`;
  console.log(await profile(browser, origin, {...scene, name, kind}, file));
}

async function main() {
  const {values} = parseArgs({options});
  if (values.help) return console.log(usage);
  const {scene: sceneIds, quick, profile: profiled} = values;
  if (!profiled && (!sceneIds || sceneIds.includes('import'))) {
    await ensureBuilt();
    await benchImport(quick ? 1 : 3, log);
    if (sceneIds?.length === 1) return;
  }
  if (!existsSync(new URL('node_modules', import.meta.url)))
    throw new Error('Run first: npm ci --prefix test/bench');
  await ensureBuilt();
  await mkdir(cacheFolder, {recursive: true});
  const {profile: id, only} = values;
  const plan = id ? [{scene: {kind: 'mount'}, contestants: only ?? ['avance-card']}] : planRuns(values);
  const certificate = createCertificate();
  const browser = await launchChromium(certificate.publicKeyHash);
  try {
    const bench = await startBench(browser, certificate, plan);
    await (id ? printProfile({id, only}, bench) : measure(plan, bench, values.json)).finally(bench.stop);
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
