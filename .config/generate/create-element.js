import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {updateReadme} from './readme.js';
import {elementFiles} from './templates.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usage = `npm run new <tag>    creates an element with its class, drawing, view, styles, define, stories and test;
                     a tag is lower-case words with hyphens: region-map`;
const tagPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

function addDefinition(text, tag) {
  return text.replace(/((?:^import '.*\n)+)/m, `$1import './${tag}.ts';\n`);
}

/** Gives the drawing of the element a chunk of its own. */
function addChunk(text, tag) {
  return text.replace(/(export const chunks = \{[\s\S]*?\n)\};/, `$1'${tag}': /^elements\\/${tag}\\//,\n};`);
}

/** Adds the tag to those that `avance doctor` looks for. */
function addTag(text, tag) {
  const lines = text.split('\n');
  const isNext = (line) => line.startsWith('}') || (/^ {2}'/.test(line) && line > `  '${tag}'`);
  return lines.toSpliced(lines.findIndex(isNext), 0, `  '${tag}': 'own',`).join('\n');
}

/** Adds the stories of the element to those that tests draw. */
function addStories(text, tag) {
  const name = tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return text
    .replace(
      /(import \* as (?![\s\S]*import \* as )[^\n]*\n)/,
      `$1import * as ${name} from '../../stories/${tag}.stories.ts';\n`,
    )
    .replace(/\[([^[\]]+?),?\s*\](\s*\.map\(\s*\(module\))/, `[$1, ${name}]$2`);
}

const edits = {
  '.config/build/chunks/groups.js': addChunk,
  'src/cli/doctor/element-tags.ts': addTag,
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
    await writeFormatted(join(folder, path), edit(text, tag));
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
