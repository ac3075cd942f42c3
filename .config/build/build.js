import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {chmod, copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {build as bundle} from 'vite';
import {bundled, bundleOne, root} from './bundle.js';
import {writeForms, writeIntegrity} from './script-variants.js';
import {published} from './plugins/inject-script-hashes.js';
import {tags} from '../generate/framework-types.js';

const execute = promisify(execFile);
/** What the command draws pictures with: the name beside it, and where that comes from. */
const assets = read('.config/build/assets.json');
/** Scripts that a page takes with a tag of its own, each of which registers what it brings. */
const scripts = read('.config/build/bundles.json');
const {version} = read('package.json');

function read(path) {
  return JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
}

/**
 * The package's own modules, one file each, so that an app's bundler takes what it uses. Lit and D3 are the app's; what
 * the editor alone needs to read files comes along.
 */
async function modules(outDir) {
  const names = await readdir(`${root}src/define`);
  await bundled(outDir, [published(`${root}${outDir}`, version)], {
    input: names.filter((name) => name.endsWith('.ts')).map((name) => `${root}src/define/${name}`),
    external: /^(lit|d3-(?!dsv))/,
    preserveEntrySignatures: 'strict',
    output: {
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: `${root}src`,
      // What comes from elsewhere has no place in src: its names there are folders of this machine.
      entryFileNames: ({name}) => `${name.includes('node_modules') ? `runtime/${basename(name)}` : name}.js`,
    },
  });
}

async function run(program, ...args) {
  try {
    await execute(process.execPath, [`${root}node_modules/${program}`, ...args], {cwd: root});
  } catch (cause) {
    throw new Error(`${program} failed.\n${cause.stdout}${cause.stderr}`, {cause});
  }
}

/** What is known of the elements, and the same as the editors of VS Code and JetBrains read it. */
async function manifest(outDir) {
  const analyzer = '@custom-elements-manifest/analyzer/cem.js';
  await run(analyzer, 'analyze', '--quiet', '--config', '.config/generate/manifest.js', '--outdir', outDir);
  const outdir = `${root}${outDir}`;
  const text = await readFile(`${outdir}/custom-elements.json`, 'utf8');
  const options = {outdir, hideLogs: true, hideCssPropertiesDocs: true, hideMethodDocs: true};
  generateVsCodeCustomElementData(JSON.parse(text), options);
  generateJetBrainsWebTypes(JSON.parse(text), {...options, packageJson: false});
  await frameworks(outDir, JSON.parse(text));
}

/** The same as the type checkers of frameworks read it. They import types alone: the module itself is empty. */
async function frameworks(outDir, manifest) {
  await cp(`${root}.config/types`, `${root}${outDir}`, {recursive: true});
  await writeFile(`${root}${outDir}/tags.d.ts`, await tags(manifest));
  await writeFile(`${root}${outDir}/tags.js`, 'export {};\n');
}

/** Declarations, whose imports name what is published: `./x.ts` is there as `./x.js` and `./x.d.ts`. */
async function types(outDir) {
  await run('typescript/bin/tsc', '-p', '.config/build/tsconfig.types.json', '--outDir', `${root}${outDir}`);
  const names = await readdir(`${root}${outDir}`, {recursive: true});
  const files = names.filter((name) => name.endsWith('.d.ts')).map((name) => `${root}${outDir}/${name}`);
  await Promise.all(files.map(withPublishedImports));
}

async function withPublishedImports(file) {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
}

/** The `avance` command with all that it needs but Node, so that a page's app installs none of it. */
async function command(outDir) {
  await bundle({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [published(`${root}${outDir}`, version)],
    ssr: {noExternal: true},
    build: {
      ssr: `${root}src/cli/main.ts`,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        checks: {pluginTimings: false},
        output: {
          format: 'es',
          entryFileNames: 'cli.js',
          codeSplitting: false,
          comments: false,
          banner: '#!/usr/bin/env node',
        },
      },
    },
  });
  await chmod(`${root}${outDir}/cli.js`, 0o755);
}

async function pageScripts(outDir) {
  const folder = `${root}${outDir}`;
  const names = [];
  for (const {name, entry} of scripts) {
    await bundleOne({entry, file: `${name}.js`, outDir, plugins: [published(folder, version)]});
    names.push(...(await writeForms({folder, name, version})));
  }
  await writeIntegrity({folder, names, version});
}

/** Everything that is published, in a folder of the project. The same source makes the same bytes. */
export async function buildInto(outDir) {
  await mkdir(`${root}${outDir}`, {recursive: true});
  // What gives codes for other pages needs the hashes of the scripts.
  const scripts = pageScripts(outDir);
  await Promise.all([
    scripts.then(() => modules(outDir)),
    scripts.then(() => command(outDir)),
    copyFile(`${root}data/indicator-report.schema.json`, `${root}${outDir}/indicator-report.schema.json`),
    cp(`${root}src/elements/base/presets`, `${root}${outDir}/preset`, {recursive: true}),
    manifest(outDir),
    types(outDir),
    ...assets.map(([name, from]) => copyFile(`${root}node_modules/${from}`, `${root}${outDir}/${name}`)),
  ]);
}

/** Everything that is published. It becomes `dist` when it is whole: what is served meanwhile is the former one. */
export async function build() {
  const outDir = `.dist-${process.pid}`;
  try {
    await buildInto(outDir);
    await rm(`${root}dist`, {recursive: true, force: true});
    await rename(`${root}${outDir}`, `${root}dist`);
  } finally {
    await rm(`${root}${outDir}`, {recursive: true, force: true});
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().catch(({message}) => {
    console.error(message);
    process.exitCode = 1;
  });
}
