import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {createServer} from 'vite';
import {pictures, pictureName} from './picture/picture-list.js';
import {comparePictures} from './picture/compare.js';
import {startEngine} from './picture/engine.js';
import {engines} from './support/engines.js';

const usage = `npm run pictures                       compares stories with their baseline pictures, in every engine of this machine
npm run pictures -- --engine firefox   only in chromium, firefox or webkit (repeatable)
npm run pictures -- --update           replaces the baseline pictures`;

const root = fileURLToPath(new URL('..', import.meta.url));
const baselineFolder = `${root}test/picture/baseline`;
const outputFolder = `${root}.cache/pictures`;

function serve() {
  const options = {root, configFile: false, logLevel: 'error', appType: 'mpa', cacheDir: '.cache/vite'};
  return createServer({...options, server: {host: '127.0.0.1', port: 0, watch: null, hmr: false}});
}

function pageUrl(server, picture) {
  const {port} = server.httpServer.address();
  return `http://127.0.0.1:${port}/test/picture/page.html?${new URLSearchParams(picture)}`;
}

function readTextFile(path) {
  return readFile(path, 'utf8').catch(() => '');
}

async function updateBaseline({engine}, browser, server) {
  await rm(`${baselineFolder}/${engine}`, {recursive: true, force: true});
  await mkdir(`${baselineFolder}/${engine}`, {recursive: true});
  for (const picture of pictures)
    await writeFile(
      `${baselineFolder}/${engine}/${pictureName(picture)}.png`,
      await browser.takePicture(pageUrl(server, picture)),
    );
  await writeFile(`${baselineFolder}/${engine}/engine.txt`, `${browser.version}\n`);
  console.log(`${engine}: ${pictures.length} pictures saved, of ${browser.version}.`);
  return [];
}

async function compareWithBaseline({engine}, browser, server) {
  const version = (await readTextFile(`${baselineFolder}/${engine}/engine.txt`)).trim();
  if (version !== browser.version) {
    console.log(
      `${engine}: NOT COMPARED. The pictures are of ${version || 'no engine yet'}, this machine has ${browser.version}; ` +
        'other versions draw letters differently. Check Storybook, then run: npm run pictures -- --update',
    );
    return [];
  }
  const results = [];
  for (const picture of pictures)
    results.push(await comparePicture(engine, picture, await browser.takePicture(pageUrl(server, picture))));
  const differences = results.filter(({isSame}) => !isSame);
  console.log(
    `${engine}: ${results.length - differences.length} of ${results.length} pictures are unchanged.`,
  );
  return differences;
}

async function comparePicture(engine, picture, screenshot) {
  const name = pictureName(picture);
  const baseline = await readFile(`${baselineFolder}/${engine}/${name}.png`).catch(() => null);
  const result = baseline
    ? comparePictures(baseline, screenshot)
    : {isSame: false, message: 'no baseline picture', difference: null};
  if (!result.isSame)
    await writePictures(`${engine}-${name}`, {
      before: baseline,
      now: screenshot,
      difference: result.difference,
    });
  return {...result, name: `${engine}-${name}`};
}

async function writePictures(name, pictures) {
  await mkdir(outputFolder, {recursive: true});
  for (const [kind, bytes] of Object.entries(pictures))
    if (bytes) await writeFile(`${outputFolder}/${name}-${kind}.png`, bytes);
}

/** Writes a page with baseline, screenshot and difference side by side. */
async function writeReport(differences) {
  const rows = differences.map(
    ({name, message}) =>
      `<h2>${name}: ${message}</h2><div>${['before', 'now', 'difference'].map((kind) => `<img src="${name}-${kind}.png" alt="${kind}">`).join(' ')}</div>`,
  );
  await writeFile(
    `${outputFolder}/index.html`,
    `<!doctype html><meta charset="utf-8"><title>Pictures</title>${rows.join('\n')}`,
  );
  console.error(differences.map(({name, message}) => `${name}: ${message}`).join('\n'));
  console.error(`Side by side: ${outputFolder}/index.html`);
}

async function runInEngine(installedEngine, action, server) {
  const browser = await startEngine(installedEngine);
  try {
    return await action(installedEngine, browser, server);
  } finally {
    await browser.stop();
  }
}

async function main() {
  const options = {
    engine: {type: 'string', multiple: true},
    update: {type: 'boolean'},
    help: {type: 'boolean'},
  };
  const {values} = parseArgs({options});
  if (values.help) return console.log(usage);
  await rm(outputFolder, {recursive: true, force: true});
  const server = await (await serve()).listen();
  const differences = [];
  for (const installedEngine of engines().filter(({engine}) => values.engine?.includes(engine) ?? true))
    differences.push(
      ...(await runInEngine(installedEngine, values.update ? updateBaseline : compareWithBaseline, server)),
    );
  await server.close();
  if (differences.length) await writeReport(differences);
  process.exitCode = differences.length ? 1 : 0;
}

main()
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
