import {readdir, stat} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The file that the build writes last. Its time is the time of `dist`. */
const lastOutput = `${root}dist/licences.json`;
const inputs = [
  `${root}src`,
  `${root}data/indicator-report.schema.json`,
  `${root}.config`,
  `${root}package.json`,
  `${root}package-lock.json`,
  `${root}tsconfig.json`,
];

/** Time of the last change in ms; 0 when the file does not exist. */
async function changeTime(path) {
  const {mtimeMs} = await stat(path).catch(() => ({mtimeMs: 0}));
  return mtimeMs;
}

/** The latest change at or under `path`, in ms. Folders count too, because a deletion changes only its folder. */
async function latestChange(path) {
  const entries = await readdir(path, {recursive: true}).catch(() => []);
  const times = await Promise.all([path, ...entries.map((entry) => `${path}/${entry}`)].map(changeTime));
  return Math.max(...times);
}

/** Whether `dist` is newer than everything that it is made from. */
export async function isBuilt() {
  const times = await Promise.all(inputs.map(latestChange));
  return (await changeTime(lastOutput)) > Math.max(...times);
}

/** Builds `dist` unless it is up to date. The build and its tools are loaded only when they are needed. */
export async function ensureBuilt() {
  if (await isBuilt()) return;
  const {build} = await import('./build.js');
  await build();
}
