import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createEs2015LinkerPlugin} from '@angular/compiler-cli/linker/babel';
import {
  createCompilerHost,
  formatDiagnostics,
  NodeJSFileSystem,
  performCompilation,
  readConfiguration,
} from '@angular/compiler-cli';
import {transformAsync} from '@babel/core';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import solidPreset from 'babel-preset-solid';
import {build} from 'vite';

const folder = fileURLToPath(new URL('../page/framework', import.meta.url));

/** https://www.npmjs.com/package/babel-preset-solid turns JSX into templates. */
function solidPlugin() {
  return {
    name: 'solid',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('.tsx')) return null;
      return transformAsync(code, {
        filename: id,
        configFile: false,
        presets: [solidPreset],
        parserOpts: {plugins: ['typescript', 'jsx']},
      });
    },
  };
}

/** Compiles the app of Angular: name → script. */
function compileAngular() {
  const {options} = readConfiguration(`${folder}/angular/tsconfig.json`);
  const host = createCompilerHost({options});
  const scripts = new Map();
  host.writeFile = (path, text) => scripts.set(basename(path, '.js'), text);
  const {diagnostics} = performCompilation({
    rootNames: [`${folder}/angular/main.ts`],
    options: {...options, noEmit: false, rewriteRelativeImportExtensions: true},
    host,
  });
  if (!scripts.size) throw new Error(formatDiagnostics(diagnostics));
  return scripts;
}

/** Compiles app and libraries ahead of time, because Angular's compiler in the page needs `unsafe-eval`. */
function angularPlugin() {
  const linker = createEs2015LinkerPlugin({
    linkerJitMode: false,
    fileSystem: new NodeJSFileSystem(),
    logger: console,
  });
  const scripts = compileAngular();
  return {
    name: 'angular',
    enforce: 'pre',
    load(id) {
      return id.startsWith(folder) ? scripts.get(basename(id, '.ts')) : null;
    },
    async transform(code, id) {
      if (!id.includes('@angular') || !code.includes('ɵɵngDeclare')) return null;
      return transformAsync(code, {filename: id, configFile: false, compact: false, plugins: [linker]});
    },
  };
}

const isCustomElement = (tag) => tag.includes('-');

const frameworks = {
  react: {entry: 'main.tsx'},
  preact: {entry: 'main.tsx'},
  solid: {
    entry: 'main.tsx',
    plugins: () => [solidPlugin()],
    conditions: ['solid', 'module', 'browser', 'production'],
  },
  vue: {plugins: () => [vue({template: {compilerOptions: {isCustomElement}}})]},
  svelte: {plugins: () => [svelte({configFile: false})]},
  angular: {plugins: () => [angularPlugin()]},
  turbo: {},
  htmx: {},
  idiomorph: {},
};

/** Returns the script of a framework's page. */
async function bundlePage(name) {
  const {entry = 'main.ts', plugins, conditions} = frameworks[name];
  const {output} = await build({
    root: `${folder}/${name}`,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: plugins?.(),
    resolve: {conditions},
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        input: `${folder}/${name}/${entry}`,
        checks: {pluginTimings: false},
        output: {format: 'es', codeSplitting: false},
      },
    },
  });
  return output[0].code;
}

process.stdout.write(await bundlePage(process.argv[2]));
