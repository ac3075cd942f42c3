import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {projectJson} from './dist.ts';

interface Lock {
  readonly packages: Readonly<Record<string, {readonly dev?: boolean}>>;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly {readonly path: string}[];
}

/** An app in a folder of its own, into which the tests of a `describe` have installed the packed package. */
interface PackedApp {
  readonly folder: string;
  readonly packed: () => Packed;
  /** Runs a program in the folder and returns what it prints. Throws with its output when it fails. */
  readonly run: (program: string, ...args: readonly string[]) => Promise<Buffer>;
}

const execute = promisify(execFile);

/** Packs and installs the package before the tests of the current `describe`, and removes the app after them. */
export function packedApp(): PackedApp {
  const folder = mkdtempSync(join(tmpdir(), 'avance-app-'));
  let packed: Packed | null = null;

  before(async function () {
    packed = await pack(folder);
    await install(folder, packed.filename);
  });

  after(() => rmSync(folder, {recursive: true}));

  return {
    folder,
    packed() {
      if (!packed) throw new Error('The package is packed before the first test.');
      return packed;
    },
    run: (program, ...args) => run(folder, program, args),
  };
}

async function run(folder: string, program: string, args: readonly string[]): Promise<Buffer> {
  const options = {cwd: folder, encoding: 'buffer', maxBuffer: 2 ** 25} as const;
  try {
    return (await execute(program, args, options)).stdout;
  } catch (cause) {
    const {stdout, stderr} = cause as Readonly<Record<'stdout' | 'stderr', Buffer>>;
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, {cause});
  }
}

async function pack(folder: string): Promise<Packed> {
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const {stdout} = await execute('npm', ['pack', ...options]);
  const [packed] = JSON.parse(stdout) as readonly [Packed];
  return packed;
}

/** The dependencies of the package as local folders, for an installation without the network. */
function localDependencies(): Readonly<Record<string, string>> {
  const paths = Object.entries(projectJson<Lock>('package-lock.json').packages)
    .filter(([path, {dev}]) => path && !dev)
    .map(([path]) => path);
  return Object.fromEntries(
    paths.map((path) => [path.replace(/^.*node_modules\//, ''), `file:${resolve(path)}`]),
  );
}

async function install(folder: string, tarball: string): Promise<void> {
  const dependencies = {...localDependencies(), avance: `file:${join(folder, tarball)}`};
  const app = {name: 'app', private: true, type: 'module', dependencies};
  writeFileSync(join(folder, 'package.json'), JSON.stringify(app));
  // An empty cache, so that packages in the cache of the machine are not used.
  const options = ['--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run(folder, 'npm', ['install', ...options, '--cache', join(folder, 'cache')]);
}
