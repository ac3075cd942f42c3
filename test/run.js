import {readdir} from 'node:fs/promises';
import {relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {layers} from '../.config/lint/layers.js';
import {ensureBuilt} from '../.config/build/ensure-built.js';
import {runInBrowsers} from './browser-tests.js';
import {runInNode} from './node-tests.js';
import {engines} from './support/engines.js';
import {installChromium} from './support/install-chromium.js';
import {Tally} from './support/results.js';

/** Layers without the DOM: tested in Node and in every browser. The command line runs in Node only. */
const pureLayers = layers.filter(({platform}) => platform === 'any').map(({folder}) => folder);
const nodeRooms = [...pureLayers, 'contract', 'cli'];
const browserRooms = [
  ...layers.filter(({platform}) => platform !== 'node').map(({folder}) => folder),
  'page',
  'stories',
];

/** Whose tests look at `dist`. */
const builtRooms = ['contract', 'page'];

const usage = `npm test                            all tests, in Node and in every engine of this machine
npm test -- test/element            only what lies there (files or folders)
npm test -- --engine firefox        only in chromium, firefox, webkit or node (may be repeated)
npm test -- --no-build               with dist as it is`;

const advice = `No browser found. Install one of: Chrome, Chromium, Edge, Firefox,
or on Debian: apt-get install chromium. CHROME_PATH and FIREFOX_PATH may name one.`;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

async function testFiles(chosen) {
  const names = await readdir('test', {recursive: true});
  const files = names.filter((name) => name.endsWith('.test.ts')).map((name) => resolve('test', name));
  const wanted = chosen.map((path) => resolve(path));
  return wanted.length ? files.filter((file) => wanted.some((path) => file.startsWith(path))) : files;
}

function inRooms(files, rooms) {
  return files.filter((file) => rooms.includes(relative('test', file).split(/[/\\]/)[0]));
}

function foundEngines() {
  const found = engines();
  return found.length || !installChromium() ? found : engines();
}

async function built() {
  try {
    await ensureBuilt();
    return {passed: 0, failed: 0};
  } catch (error) {
    console.error(`The build failed.\n${error.message}`);
    return {passed: 0, failed: 1};
  }
}

/** Runs an engine's part of `files`; nothing to run is nothing to say. */
async function inBrowsers(files, isWanted) {
  const run = inRooms(files, browserRooms);
  if (!run.length) return {passed: 0, failed: 0};
  const found = foundEngines();
  if (!found.length) throw new Error(advice);
  const chosen = found.filter(({engine}) => isWanted(engine));
  console.log(`\nIn ${chosen.map(({engine, path}) => `${engine} (${path})`).join(', ') || 'no browser'}`);
  return chosen.length ? runInBrowsers({files: run, engines: chosen}) : {passed: 0, failed: 0};
}

async function main() {
  const options = {
    'engine': {type: 'string', multiple: true},
    'no-build': {type: 'boolean'},
    'help': {type: 'boolean'},
  };
  const {values, positionals} = parseArgs({options, allowPositionals: true});
  if (values.help) return console.log(usage);
  const isWanted = (engine) => !values.engine || values.engine.includes(engine);
  const files = await testFiles(positionals);
  const tally = new Tally();
  if (!values['no-build'] && inRooms(files, builtRooms).length) tally.add(await built());
  const nodeFiles = inRooms(files, nodeRooms);
  if (isWanted('node') && nodeFiles.length) tally.add(await runInNode(nodeFiles));
  tally.add(await inBrowsers(files, isWanted));
  console.log(`\n${tally.line}`);
  process.exitCode = tally.isGood ? 0 : 1;
}

main()
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
