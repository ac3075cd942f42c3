import {readdir, stat} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from './build.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The build writes it last, so it stands for the whole of `dist`. */
const last = `${root}dist/define/all.d.ts`;
const inputs = [
  `${root}src`,
  `${root}data/indicator-report.schema.json`,
  `${root}.config`,
  `${root}package.json`,
  `${root}tsconfig.json`,
];

async function changed(path) {
  const {mtimeMs} = await stat(path).catch(() => ({mtimeMs: 0}));
  return mtimeMs;
}

/** When the newest file at or under `path` was changed, in ms; folders count, for what was deleted. */
async function newest(path) {
  const entries = await readdir(path, {recursive: true}).catch(() => []);
  const times = await Promise.all([path, ...entries.map((entry) => `${path}/${entry}`)].map(changed));
  return Math.max(...times);
}

/** Builds `dist` unless it is newer than all that it is made of. */
export async function ensureBuilt() {
  const times = await Promise.all(inputs.map(newest));
  if ((await changed(last)) > Math.max(...times)) return;
  await build();
}
