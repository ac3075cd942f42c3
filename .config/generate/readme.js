import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {ensureBuilt} from '../build/ensure-built.js';

const root = new URL('../..', import.meta.url);
const readmePath = fileURLToPath(new URL('README.md', root));
const block = /(<!-- elements:[^>]*-->\n)[\s\S]*?(<!-- \/elements -->)/;

/** Attributes of every element stand once, under the table; the rest in the row of their own. */
function attributesOf({attributes = []}) {
  return attributes.map(({name}) => name).filter(Boolean);
}

function shared(elements) {
  const reports = elements.filter((element) => attributesOf(element).includes('src'));
  return attributesOf(reports[0]).filter((name) =>
    reports.every((element) => attributesOf(element).includes(name)),
  );
}

function code(names) {
  return names.map((name) => `\`${name}\``).join(' ') || '–';
}

function row(element, common) {
  const own = attributesOf(element).filter(
    (name) => !common.includes(name) || !attributesOf(element).includes('src'),
  );
  return `| \`<${element.tagName}>\` | ${element.summary} | ${code(own)} |`;
}

/** The README with its table of elements made anew from the manifest. */
export async function withElements(readme, manifest) {
  const elements = manifest.modules.flatMap(({declarations}) => declarations);
  const common = shared(elements);
  const table = [
    '| tag | shows | own attributes |',
    '|---|---|---|',
    ...elements.map((element) => row(element, common)),
    '',
    `Common to all that show a report: ${code(common)}.`,
  ].join('\n');
  const made = readme.replace(block, (_, start, end) => `${start}\n${table}\n\n${end}`);
  return format(made, {...(await resolveConfig(readmePath)), filepath: readmePath});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureBuilt();
  const manifest = JSON.parse(await readFile(new URL('dist/custom-elements.json', root), 'utf8'));
  await writeFile(readmePath, await withElements(await readFile(readmePath, 'utf8'), manifest));
}
