import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {createServer} from 'vite';
import {chosen, nameOf} from './picture/chosen.js';
import {compared} from './picture/compare.js';
import {startEngine} from './picture/engine.js';
import {engines} from './support/engines.js';

const usage = `npm run pictures                       compares stories with their pictures, in every engine of this machine
npm run pictures -- --engine firefox   only in chromium, firefox or webkit (may be repeated)
npm run pictures -- --update           takes what is seen now as what is right`;

const root = fileURLToPath(new URL('..', import.meta.url));
const kept = `${root}test/picture/baseline`;
const shown = `${root}.cache/pictures`;

function serve() {
  const options = {root, configFile: false, logLevel: 'error', appType: 'mpa', cacheDir: '.cache/vite'};
  return createServer({...options, server: {host: '127.0.0.1', port: 0, watch: null, hmr: false}});
}

function address(server, picture) {
  const {port} = server.httpServer.address();
  return `http://127.0.0.1:${port}/test/picture/page.html?${new URLSearchParams(picture)}`;
}

function text(path) {
  return readFile(path, 'utf8').catch(() => '');
}

async function update({engine}, browser, server) {
  await rm(`${kept}/${engine}`, {recursive: true, force: true});
  await mkdir(`${kept}/${engine}`, {recursive: true});
  for (const one of chosen)
    await writeFile(`${kept}/${engine}/${nameOf(one)}.png`, await browser.picture(address(server, one)));
  await writeFile(`${kept}/${engine}/engine.txt`, `${browser.version}\n`);
  console.log(`${engine}: ${chosen.length} pictures are kept, of ${browser.version}.`);
  return [];
}

async function compare({engine}, browser, server) {
  const version = (await text(`${kept}/${engine}/engine.txt`)).trim();
  if (version !== browser.version) {
    console.log(
      `${engine}: NOT COMPARED. The pictures are of ${version || 'no engine yet'}, this machine has ${browser.version}; ` +
        'another version draws letters another way. Look at the book, then: npm run pictures -- --update',
    );
    return [];
  }
  const found = [];
  for (const one of chosen)
    found.push(await difference(engine, one, await browser.picture(address(server, one))));
  const wrong = found.filter(({isSame}) => !isSame);
  console.log(`${engine}: ${found.length - wrong.length} of ${found.length} pictures are as they were.`);
  return wrong;
}

async function difference(engine, one, now) {
  const name = nameOf(one);
  const before = await readFile(`${kept}/${engine}/${name}.png`).catch(() => null);
  const result = before
    ? compared(before, now)
    : {isSame: false, words: 'there is no picture yet', difference: null};
  if (!result.isSame) await show(`${engine}-${name}`, {before, now, difference: result.difference});
  return {...result, name: `${engine}-${name}`};
}

async function show(name, pictures) {
  await mkdir(shown, {recursive: true});
  for (const [kind, bytes] of Object.entries(pictures))
    if (bytes) await writeFile(`${shown}/${name}-${kind}.png`, bytes);
}

/** Before, now and what differs, side by side. */
async function report(wrong) {
  const rows = wrong.map(
    ({name, words}) =>
      `<h2>${name}: ${words}</h2><div>${['before', 'now', 'difference'].map((kind) => `<img src="${name}-${kind}.png" alt="${kind}">`).join(' ')}</div>`,
  );
  await writeFile(
    `${shown}/index.html`,
    `<!doctype html><meta charset="utf-8"><title>Pictures</title>${rows.join('\n')}`,
  );
  console.error(wrong.map(({name, words}) => `${name}: ${words}`).join('\n'));
  console.error(`Side by side: ${shown}/index.html`);
}

async function inEngine(found, act, server) {
  const browser = await startEngine(found);
  try {
    return await act(found, browser, server);
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
  await rm(shown, {recursive: true, force: true});
  const server = await (await serve()).listen();
  const wrong = [];
  for (const found of engines().filter(({engine}) => values.engine?.includes(engine) ?? true))
    wrong.push(...(await inEngine(found, values.update ? update : compare, server)));
  await server.close();
  if (wrong.length) await report(wrong);
  process.exitCode = wrong.length ? 1 : 0;
}

main()
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
