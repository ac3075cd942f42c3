import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const report = `${root}data/pnmnna-2023.json`;

async function run(command, ...args) {
  const {stdout} = await execute(process.execPath, [`${root}dist/cli.js`, command, report, ...args]);
  return stdout;
}

/** Writes the site of the report, with an embed page per indicator, into a new folder and returns this. */
export async function writeSite() {
  const folder = await mkdtemp(join(tmpdir(), 'avance-bench-site-'));
  await run('render', '--site', folder, '--base', 'https://example.org/site/');
  return folder;
}

/** What a command prints for each card of the report. */
async function eachCard(command, ...args) {
  const {indicators} = JSON.parse(readFileSync(report, 'utf8'));
  const cards = [];
  for (const {code} of indicators) cards.push(await run(command, ...args, '--code', code));
  return cards.join('\n');
}

/** The cards as declarative shadow DOM, as `avance render --as dsd` prints them. */
export function renderCards() {
  return eachCard('render', '--as', 'dsd');
}

/** The cards as `avance snippet` prints them, with their fallback and without their script. */
export async function snippetCards() {
  const snippets = await eachCard('snippet', '--src', '/load/report.json', '--scripts', '/dist/');
  return snippets.replace(/<script.*?<\/script>/gs, '');
}
