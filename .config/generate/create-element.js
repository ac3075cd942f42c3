import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {updateReadme} from './readme.js';
import {elementFiles} from './templates.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usage = `npm run new <tag>    creates an element with its class, view, styles, define, stories and test;
                     a tag is lower-case words with hyphens: region-map`;
const tagPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** Adds the import after that of the last element: the parts of elements below need the elements to be defined. */
function addDefinition(text, tag, folder) {
  const imports = [...text.matchAll(/^import '\.\/([\w-]+)\.ts';\n/gm)];
  const last = imports.findLast(([, name]) => existsSync(join(folder, `src/elements/${name}`)));
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}import './${tag}.ts';\n${text.slice(end)}`;
}

/** Adds the stories of the element to those that tests draw. */
function addStories(text, tag) {
  const name = tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return text
    .replace(
      /(import \* as (?![\s\S]*import \* as )[^\n]*\n)/,
      `$1import * as ${name} from '../../stories/${tag}.stories.ts';\n`,
    )
    .replace(/\[([^[\]]+?),?\s*\](\s*\.map\(\(module\))/, `[$1, ${name}]$2`);
}

const edits = {
  'src/define/all.ts': addDefinition,
  'test/support/all-stories.ts': addStories,
};

async function writeFormatted(path, text) {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, await format(text, {...(await resolveConfig(path)), filepath: path}));
}

/** @returns {Promise<readonly string[]>} paths of the created and the changed files, from `folder` */
async function createElement(tag, folder) {
  const files = Object.entries(elementFiles(tag));
  for (const [path] of files) if (existsSync(join(folder, path))) throw new Error(`${path} exists already.`);
  for (const [path, text] of files) await writeFormatted(join(folder, path), text);
  for (const [path, edit] of Object.entries(edits)) {
    const text = await readFile(join(folder, path), 'utf8');
    await writeFormatted(join(folder, path), edit(text, tag, folder));
  }
  await updateReadme(folder);
  return [...files.map(([path]) => path), ...Object.keys(edits), 'README.md'];
}

async function main() {
  const {values, positionals} = parseArgs({options: {into: {type: 'string'}}, allowPositionals: true});
  const [tag] = positionals;
  if (!tag || !tagPattern.test(tag)) throw new Error(usage);
  const paths = await createElement(tag, values.into ?? root);
  console.log(paths.join('\n'));
}

main().catch(({message}) => {
  console.error(message);
  process.exitCode = 1;
});
