import {execFile} from 'node:child_process';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {format, resolveConfig} from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tableBlock = /(<!-- elements:[^>]*-->\n)[\s\S]*?(<!-- \/elements -->)/;

function attributeNames({attributes = []}) {
  return attributes.map(({name}) => name).filter(Boolean);
}

function showsReport(element) {
  return attributeNames(element).includes('src');
}

/** Attributes of every element that shows a report: listed once, below the table. */
function sharedAttributes(elements) {
  const [first, ...others] = elements.filter(showsReport).map(attributeNames);
  return first.filter((name) => others.every((names) => names.includes(name)));
}

function codeList(names) {
  return names.map((name) => `\`${name}\``).join(' ') || '–';
}

function tableRow(element, shared) {
  const names = attributeNames(element).filter((name) => !shared.includes(name) || !showsReport(element));
  return `| \`<${element.tagName}>\` | ${element.summary} | ${codeList(names)} |`;
}

/** The README with its table of elements replaced by that of the manifest. */
export async function replaceElementTable(readme, manifest) {
  const elements = manifest.modules.flatMap(({declarations}) => declarations);
  const shared = sharedAttributes(elements);
  const table = [
    '| tag | shows | own attributes |',
    '|---|---|---|',
    ...elements.map((element) => tableRow(element, shared)),
    '',
    `Common to all that show a report: ${codeList(shared)}.`,
  ].join('\n');
  const text = readme.replace(tableBlock, (_, start, end) => `${start}\n${table}\n\n${end}`);
  const filepath = join(root, 'README.md');
  return format(text, {...(await resolveConfig(filepath)), filepath});
}

/** The manifest of the source in `folder`, without a build. */
async function analyze(folder) {
  // The analyzer takes a path from the current folder only.
  const outdir = `.cache/manifest-${process.pid}`;
  const analyzer = join(folder, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const args = ['analyze', '--quiet', '--config', '.config/generate/manifest.js', '--outdir', outdir];
  try {
    await promisify(execFile)(process.execPath, [analyzer, ...args], {cwd: folder});
    return JSON.parse(await readFile(join(folder, outdir, 'custom-elements.json'), 'utf8'));
  } finally {
    await rm(join(folder, outdir), {recursive: true, force: true});
  }
}

/** Brings the table of elements in the README of a project folder up to date. */
export async function updateReadme(folder) {
  const path = join(folder, 'README.md');
  await writeFile(path, await replaceElementTable(await readFile(path, 'utf8'), await analyze(folder)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await updateReadme(root);
