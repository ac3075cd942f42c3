import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {format, resolveConfig} from 'prettier';
import {filesSize, gzipSize, readChunkList} from '../build/download-size.js';
import {ensureBuilt} from '../build/ensure-built.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const block = /((?:<!--|\{\/\*) sizes:.*\n)[\s\S]*?((?:<!--|\{\/\*) \/sizes)/;

/** Documents with a table of sizes, and its words. */
export const documents = {
  'README.md': 'en',
  'stories/docs/en/3-choose.mdx': 'en',
  'stories/docs/es/3-elegir.mdx': 'es',
};

const words = {
  en: {
    head: '| What a page loads | kB, gzip |',
    rows: {
      cards: 'A page with cards and bars: `avance.js` alone',
      report: 'A page with cards and `<policy-report>`',
      charts: 'A page with cards and `<variation-chart>` or `<indicator-trend>`',
      english: 'Texts in English, in addition',
      all: 'A page with all elements except the editor, in Spanish and English',
      classic: '`avance.iife.js`: all of that in one file',
      bar: 'With npm: `avance/define/variation-bar.js`',
      card: 'With npm: `avance/define/indicator-card.js`',
      everything: 'With npm: `avance`, all elements',
    },
  },
  es: {
    head: '| Lo que carga una página | kB, gzip |',
    rows: {
      cards: 'Una página con fichas y barras: solo `avance.js`',
      report: 'Una página con fichas y `<policy-report>`',
      charts: 'Una página con fichas y `<variation-chart>` o `<indicator-trend>`',
      english: 'Los textos en inglés, además',
      all: 'Una página con todos los elementos menos el editor, en español e inglés',
      classic: '`avance.iife.js`: todo eso en un solo archivo',
      bar: 'Con npm: `avance/define/variation-bar.js`',
      card: 'Con npm: `avance/define/indicator-card.js`',
      everything: 'Con npm: `avance`, todos los elementos',
    },
  },
};

/** What an app loads first, bundled by esbuild with splitting: the entry, and the files that it imports with `import`. */
async function bundledSize(name) {
  const {metafile, outputFiles} = await build({
    entryPoints: [`${root}dist/define/${name}.js`],
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const {outputs} = metafile;
  const loaded = new Set(
    Object.keys(outputs).filter((file) => outputs[file].entryPoint?.endsWith(`/${name}.js`)),
  );
  for (const file of loaded)
    for (const {path, kind} of outputs[file].imports) if (kind === 'import-statement') loaded.add(path);
  return outputFiles
    .filter(({path}) => loaded.has(path.slice(root.length).replaceAll('\\', '/')))
    .reduce((sum, {contents}) => sum + gzipSize(contents), 0);
}

/** Sizes of `dist` in bytes after gzip, each file by itself. */
export async function measureDownloads() {
  const {elements, chunks, allFiles} = await readChunkList();
  const withElement = (tag) => filesSize(['avance.js', ...elements[tag]]);
  return {
    cards: await filesSize(['avance.js']),
    report: await withElement('policy-report'),
    charts: await withElement('variation-chart'),
    english: await filesSize([chunks.en.file]),
    all: await filesSize(allFiles),
    classic: await filesSize(['avance.iife.js']),
    bar: await bundledSize('variation-bar'),
    card: await bundledSize('indicator-card'),
    everything: await bundledSize('all'),
  };
}

/** The document at `path` with its table of sizes replaced; 1 kB is 1000 bytes. */
export async function replaceSizes(text, path, sizes) {
  const {head, rows} = words[documents[path]];
  const lines = Object.entries(rows).map(([key, label]) => `| ${label} | ${Math.round(sizes[key] / 1000)} |`);
  const table = [head, '|---|---|', ...lines].join('\n');
  const filepath = `${root}${path}`;
  const replaced = text.replace(block, (_, start, end) => `${start}\n${table}\n\n${end}`);
  return format(replaced, {...(await resolveConfig(filepath)), filepath});
}

async function updateDocuments() {
  await ensureBuilt();
  const sizes = await measureDownloads();
  for (const path of Object.keys(documents))
    await writeFile(
      `${root}${path}`,
      await replaceSizes(await readFile(`${root}${path}`, 'utf8'), path, sizes),
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await updateDocuments();
