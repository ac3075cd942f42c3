import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {chmod, copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {build as runVite} from 'vite';
import {bundle, root} from './bundle.js';
import {withLicenceNotice, writeLicences} from './licences.js';
import {recordPackage, recordPackages} from './plugins/bundled-packages.js';
import {injectScriptHashes} from './plugins/inject-script-hashes.js';
import {libraryFile, minifyModules, shareLibraries, takeWorkbookLibrary} from './plugins/libraries.js';
import {minifyTemplates} from './plugins/minify-templates.js';
import {xmlWriterOnly} from './plugins/xml-writer.js';
import {buildScripts, writeScriptTypes} from './scripts.js';
import {closure} from '../graph.js';
import {frameworkTypes} from '../generate/framework-types.js';

const execute = promisify(execFile);
/** Files with which the command line renders images: [name in dist, path in node_modules]. */
const assets = readJson('.config/build/assets.json');
const {version} = readJson('package.json');

function readJson(path) {
  return JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
}

/**
 * Writes a file of the command line, compressed: the renderer and the fonts take 2.3 MB less of an installed package. The
 * license stays readable.
 */
async function writeAsset(outDir, [name, path]) {
  const source = `${root}node_modules/${path}`;
  recordPackage('files', source);
  const target = `${root}${outDir}/${name}`;
  if (name.endsWith('.txt')) return copyFile(source, target);
  await writeFile(`${target}.br`, brotliCompressSync(await readFile(source)));
}

/**
 * Builds the modules of the package, one file each, so that an app's bundler takes what it uses. Lit and D3 are left to
 * the app; libraries that only the editor needs are included.
 */
async function buildModules(outDir) {
  const names = await readdir(`${root}src/define`);
  const plugins = [
    takeWorkbookLibrary(`${root}${outDir}`),
    recordPackages('modules'),
    injectScriptHashes(`${root}${outDir}`),
    minifyModules(),
  ];
  await bundle(outDir, plugins, {
    input: names.filter((name) => name.endsWith('.ts')).map((name) => `${root}src/define/${name}`),
    external: /^(lit|d3-(?!dsv))/,
    experimental: {attachDebugInfo: 'none'},
    preserveEntrySignatures: 'strict',
    output: {
      format: 'es',
      // The declarations hold the documentation.
      comments: {jsdoc: false},
      preserveModules: true,
      preserveModulesRoot: `${root}src`,
      // The names of modules outside src are absolute paths of this machine.
      entryFileNames: ({name}) => (name.includes('node_modules') ? libraryFile(name) : `${name}.js`),
    },
  });
}

async function runTool(program, ...args) {
  try {
    await execute(process.execPath, [`${root}node_modules/${program}`, ...args], {cwd: root});
  } catch (cause) {
    throw new Error(`${program} failed.\n${cause.stdout}${cause.stderr}`, {cause});
  }
}

/** Builds the custom elements manifest, and the same data for VS Code, JetBrains and frameworks. */
async function buildManifest(outDir) {
  const analyzer = '@custom-elements-manifest/analyzer/cem.js';
  await runTool(
    analyzer,
    'analyze',
    '--quiet',
    '--config',
    '.config/generate/manifest.js',
    '--outdir',
    outDir,
  );
  const outdir = `${root}${outDir}`;
  const text = await readFile(`${outdir}/custom-elements.json`, 'utf8');
  const options = {outdir, hideLogs: true, hideCssPropertiesDocs: true, hideMethodDocs: true};
  generateVsCodeCustomElementData(JSON.parse(text), options);
  generateJetBrainsWebTypes(JSON.parse(text), {...options, packageJson: false});
  await writeFrameworkTypes(outDir, JSON.parse(text));
  await compactJson(outdir);
}

/**
 * Removes the indentation of the generated JSON, which only tools read, and the repetitions of a CSS property or part: the
 * generators list it for each element, and editors would offer it twelve times.
 */
async function compactJson(folder) {
  const names = (await readdir(folder)).filter((name) =>
    /^(custom-elements|web-types|vscode\..*)\.json$/.test(name),
  );
  const compact = async (file) => {
    const data = JSON.parse(await readFile(file, 'utf8'));
    for (const lists of [data, data.contributions?.css ?? {}])
      for (const key of ['properties', 'pseudo-elements'])
        if (Array.isArray(lists[key])) lists[key] = firstOfEachName(lists[key]);
    await writeFile(file, JSON.stringify(data));
  };
  await Promise.all(names.map((name) => compact(`${folder}/${name}`)));
}

function firstOfEachName(items) {
  return [...new Map(items.toReversed().map((item) => [item.name, item])).values()].toReversed();
}

/** Writes the types for the JSX and the templates of frameworks. They have no module at run time. */
async function writeFrameworkTypes(outDir, manifest) {
  await cp(`${root}.config/types`, `${root}${outDir}`, {recursive: true});
  await writeFile(`${root}${outDir}/tags.d.ts`, await frameworkTypes(manifest));
}

/** Builds the declarations. Their imports name the published files: `./x.ts` becomes `./x.js`, beside `./x.d.ts`. */
async function buildDeclarations(outDir) {
  await runTool(
    'typescript/bin/tsc',
    '-p',
    '.config/build/tsconfig.types.json',
    '--outDir',
    `${root}${outDir}`,
  );
  const names = await readdir(`${root}${outDir}`, {recursive: true});
  const files = names.filter((name) => name.endsWith('.d.ts')).map((name) => `${root}${outDir}/${name}`);
  await Promise.all(files.map(rewriteImports));
  await removeInternalDeclarations(`${root}${outDir}/`, files);
}

/** Removes the declarations that no public module reaches: nothing can import them, and they are a tenth of the package. */
async function removeInternalDeclarations(folder, files) {
  const texts = new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')])));
  const importsOf = (file) =>
    [...(texts.get(file) ?? '').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]*)\.js['"]/g)].map(([, path]) =>
      fileURLToPath(new URL(`${path}.d.ts`, `file://${file}`)),
    );
  const isPublic = (file) =>
    /^(define\/[\w-]+|elements\/([\w-]+)\/\2|[\w.-]+)\.d\.ts$/.test(file.slice(folder.length));
  const reached = closure(files.filter(isPublic), importsOf);
  await Promise.all(files.filter((file) => !reached.has(file)).map((file) => rm(file)));
}

async function rewriteImports(file) {
  const text = await readFile(file, 'utf8');
  // Types use the keys of messages, and not their texts. Both changes make the package smaller by some percent.
  const keys = file.includes('/messages/') ? text.replace(/': "(?:[^"\\]|\\.)*";/g, "': string;") : text;
  const short = keys.replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4));
  await writeFile(file, short.replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
}

/** Builds the `avance` command with all its libraries, so that installing the package installs none of them. */
async function buildCommand(outDir) {
  await runVite({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      recordPackages('command'),
      xmlWriterOnly(),
      {...minifyTemplates(), enforce: 'pre'},
      injectScriptHashes(`${root}${outDir}`),
      shareLibraries(),
    ],
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
  const file = `${root}${outDir}/cli.js`;
  await writeFile(file, withLicenceNotice(await readFile(file, 'utf8')));
  await chmod(file, 0o755);
}

/** Copies a JSON file without its white space. */
async function copyJson(from, to) {
  await writeFile(to, JSON.stringify(JSON.parse(await readFile(from, 'utf8'))));
}

/** Builds everything that is published into a folder of the project. The same source gives the same bytes. */
export async function buildInto(outDir) {
  await mkdir(`${root}${outDir}`, {recursive: true});
  // Modules and command make embed codes for other pages, which contain the hashes of the scripts.
  const scriptsBuilt = buildScripts(outDir, version);
  await Promise.all([
    scriptsBuilt.then(() => buildModules(outDir)),
    scriptsBuilt.then(() => buildCommand(outDir)),
    copyJson(`${root}data/indicator-report.schema.json`, `${root}${outDir}/indicator-report.schema.json`),
    cp(`${root}src/elements/base/presets`, `${root}${outDir}/preset`, {recursive: true}),
    buildManifest(outDir),
    buildDeclarations(outDir),
    writeScriptTypes(outDir),
    ...assets.map((asset) => writeAsset(outDir, asset)),
  ]);
  await writeLicences(`${root}${outDir}`);
}

/** Builds `dist`. The old `dist` stays in place until the new one is complete. */
export async function build() {
  const outDir = `.dist-${process.pid}`;
  try {
    await buildInto(outDir);
    await rm(`${root}dist`, {recursive: true, force: true});
    await rename(`${root}${outDir}`, `${root}dist`);
  } finally {
    // After a failure other parts of the build may still write into the folder.
    await rm(`${root}${outDir}`, {recursive: true, force: true, maxRetries: 10});
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().catch(({message}) => {
    console.error(message);
    process.exitCode = 1;
  });
}
