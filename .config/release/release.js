import {execFile, spawn} from 'node:child_process';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs, promisify} from 'node:util';
import {build} from '../build/build.js';
import {ensureBuilt} from '../build/ensure-built.js';
import {createSbom} from './sbom.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const execute = promisify(execFile);

const usage = `npm run release -- --dry-run   builds, checks and packs; changes nothing outside .cache/release
npm run release                the same with a new build, and prints the command that publishes`;

/** Tests of the package: contents, licences, exports, publint, types, an installation that browsers and Node use. */
const checks = [
  'test/contract/package.test.ts',
  'test/contract/tarball.test.ts',
  'test/contract/installed.test.ts',
  'test/contract/third-party.test.ts',
  'test/contract/security.test.ts',
];

/** Runs a program of the project with its output shown. Rejects when it fails. */
function run(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {cwd: root, stdio: 'inherit'});
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')} has failed.`))));
  });
}

/** Packs `dist`. No script of the package runs, so that a machine that forbids scripts packs the same files. */
async function pack(folder) {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const {stdout} = await execute('npm', ['pack', ...options], {cwd: root, maxBuffer: 2 ** 25});
  return JSON.parse(stdout)[0];
}

/** Size and number of files of each folder of the package. */
function contents({files}) {
  const folders = new Map();
  for (const {path, size} of files) {
    const folder = /^dist\/[^/]+\//.exec(path)?.[0] ?? (path.startsWith('dist/') ? 'dist/' : '');
    const entry = folders.get(folder) ?? {count: 0, size: 0};
    folders.set(folder, {count: entry.count + 1, size: entry.size + size});
  }
  return [...folders]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([folder, {count, size}]) => {
      const kB = (size / 1000).toFixed(1).padStart(9);
      return `${(folder || '(package)').padEnd(20)}${String(count).padStart(5)} files${kB} kB`;
    });
}

async function main() {
  const {values} = parseArgs({options: {'dry-run': {type: 'boolean'}, 'help': {type: 'boolean'}}});
  if (values.help) return console.log(usage);
  // A stale `dist` cannot go out: it is made anew, or its files are newer than everything that they are made from.
  await (values['dry-run'] ? ensureBuilt() : build());
  await run('.config/build/size.js');
  await run('test/run.js', '--no-build', '--engine', 'node', ...checks);
  const folder = `${root}.cache/release`;
  const packed = await pack(folder);
  const bundled = JSON.parse(await readFile(`${root}dist/licences.json`, 'utf8'));
  const {version} = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const sbom = `${folder}/avance-${version}.cdx.json`;
  await writeFile(sbom, await createSbom(root, bundled));
  console.log(`\n${contents(packed).join('\n')}`);
  console.log(`\n${folder}/${packed.filename}\n${packed.integrity}\n${sbom}: ${bundled.length} packages`);
  const command = `npm publish ${folder}/${packed.filename} --ignore-scripts --provenance`;
  if (!values['dry-run']) console.log(`\nTo publish these bytes: ${command}`);
}

await main().catch(({message}) => {
  console.error(message);
  process.exitCode = 1;
});
