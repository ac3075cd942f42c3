import {readFile, stat, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {files} from './templates.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usage =
  'npm run new <tag>    a new element: class, styles, view, define, story, test; tags are lower-case-words';
const tagName = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Beside the other elements: what comes after them in `all.ts` needs them to be there. */
async function addToAll(path, tag) {
  const text = await readFile(path, 'utf8');
  const line = `import './${tag}.ts';\n`;
  const at = text.indexOf("import './language-");
  await writeFile(path, at < 0 ? text + line : text.slice(0, at) + line + text.slice(at));
}

/** @returns {Promise<readonly string[]>} the paths of the files made, from `folder` */
async function make(tag, folder) {
  const made = Object.entries(files(tag));
  for (const [path] of made) {
    if (await exists(`${folder}/${path}`)) throw new Error(`${path} is there already.`);
  }
  for (const [path, text] of made) await writeFile(`${folder}/${path}`, text);
  await addToAll(`${folder}/src/define/all.ts`, tag);
  return made.map(([path]) => path);
}

async function main() {
  const {values, positionals} = parseArgs({options: {into: {type: 'string'}}, allowPositionals: true});
  const [tag] = positionals;
  if (!tag || !tagName.test(tag)) throw new Error(usage);
  const paths = await make(tag, values.into ?? root);
  console.log([...paths, 'src/define/all.ts'].join('\n'));
}

main().catch(({message}) => {
  console.error(message);
  process.exitCode = 1;
});
