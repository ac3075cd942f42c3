import {readdir} from 'node:fs/promises';
import {relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {layers} from '../.config/lint/layers.js';
import {engines} from './support/engines.js';
import {Results} from './support/results.js';

/** Layers without the DOM: tested in Node and, in a full run, in every browser. */
const pureFolders = layers.filter(({platform}) => platform === 'any').map(({folder}) => folder);
/** The command line and the contract tests run in Node only. */
const nodeFolders = [...pureFolders, 'contract', 'cli'];
const browserFolders = [
  ...layers.filter(({platform}) => platform !== 'node').map(({folder}) => folder),
  'page',
  'stories',
];
/** Folders whose tests read `dist`. */
const distFolders = ['contract', 'page'];

const usage = `npm test                       all tests, in Node and in every browser of this machine
npm test -- test/elements      only these files or folders; tests of layers without the DOM then run in Node only
npm test -- --engine firefox   only in chromium, firefox, webkit or node (repeatable)
npm test -- --no-build         does not rebuild dist`;

const advice = `No browser found. Install one of: Chrome, Chromium, Edge, Firefox,
or on Debian: apt-get install chromium. Or set CHROME_PATH or FIREFOX_PATH.`;

const noTests = {passed: 0, failed: 0};

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

async function findTestFiles(paths) {
  const names = await readdir('test', {recursive: true});
  // Sorted, because the order of a file system differs from checkout to checkout.
  const files = names
    .sort()
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => resolve('test', name));
  const selectedPaths = paths.map((path) => resolve(path));
  return selectedPaths.length
    ? files.filter((file) => selectedPaths.some((path) => file.startsWith(path)))
    : files;
}

function filesIn(files, folders) {
  return files.filter((file) => folders.includes(relative('test', file).split(/[/\\]/)[0]));
}

async function findEngines() {
  const installedEngines = engines();
  if (installedEngines.length) return installedEngines;
  const {installChromium} = await import('./support/install-chromium.js');
  return installChromium() ? engines() : [];
}

/** Builds `dist` if it is outdated. A failed build counts as a failed test. */
async function build() {
  const {ensureBuilt} = await import('../.config/build/ensure-built.js');
  try {
    await ensureBuilt();
    return noTests;
  } catch (error) {
    console.error(`The build failed.\n${error.message}`);
    return {passed: 0, failed: 1};
  }
}

async function runInNode(files) {
  const node = await import('./node-tests.js');
  return node.runInNode(files);
}

async function runInBrowsers(files, isSelected) {
  const installedEngines = await findEngines();
  if (!installedEngines.length) throw new Error(advice);
  const selectedEngines = installedEngines.filter(({engine}) => isSelected(engine));
  console.log(
    `\nIn ${selectedEngines.map(({engine, path}) => `${engine} (${path})`).join(', ') || 'no browser'}`,
  );
  if (!selectedEngines.length) return noTests;
  const browsers = await import('./browser-tests.js');
  return browsers.runInBrowsers({files, engines: selectedEngines});
}

async function main() {
  const options = {
    'engine': {type: 'string', multiple: true},
    'no-build': {type: 'boolean'},
    'help': {type: 'boolean'},
  };
  const {values, positionals} = parseArgs({options, allowPositionals: true});
  if (values.help) return console.log(usage);
  const isSelected = (engine) => values.engine?.includes(engine) ?? true;
  const files = await findTestFiles(positionals);
  const nodeFiles = filesIn(files, nodeFolders);
  const isFullRun = !positionals.length || values.engine;
  const browserFiles = filesIn(files, browserFolders).filter(
    (file) => isFullRun || !nodeFiles.includes(file),
  );
  const results = new Results();
  if (!values['no-build'] && filesIn(files, distFolders).length) await results.measure('build', build);
  if (isSelected('node') && nodeFiles.length) await results.measure('Node', () => runInNode(nodeFiles));
  if (browserFiles.length && values.engine?.join() !== 'node')
    await results.measure('browsers', () => runInBrowsers(browserFiles, isSelected));
  console.log(`\n${results.times}\n\n${results.failures}\n${results.summary}`);
  process.exitCode = results.isSuccess ? 0 : 1;
}

main()
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
