import {readFileSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';
import MagicString from 'magic-string';
import {closure} from '../../graph.js';

/** Groups of similar modules by path from `src`; a module belongs to the first pattern that it matches. */
const patterns = {
  styleSheet: /(styles|tokens)\.ts$/,
  elementClass: /^elements\/(base\/[\w-]*element|([\w-]+)\/\2)\.ts$/,
  messages: /^text\/i18n\/messages\//,
  format: /^text\/format\//,
  sentence: /^text\/sentence\//,
  locale: /^text\/i18n\//,
  text: /^text\//,
  reader: /^model\/report\/read\//,
  report: /^model\/report\//,
  table: /^model\/table\//,
  analysis: /^model\/analysis\//,
  model: /^model\//,
  render: /^render\//,
  scale: /^scale\//,
  load: /^load\//,
  marks: /^marks\//,
  shared: /^elements\/shared\//,
  base: /^elements\/base\//,
  views: /^elements\//,
};

/** Of the orders that were measured, this one lets gzip find the most repetition: 4 % less than by first import. */
const order =
  'messages format sentence report table model locale reader render scale analysis load shared marks base views elementClass text styleSheet';

const staticImport = /^(?:import|export)\s(?!type\b)[^;'"]*['"](\.[^'"]+\.ts)['"]/gm;
const lazyImport = /(?<!typeof )\bimport\(\s*['"](\.[^'"]+\.ts)['"]/g;

function importedFiles(file, pattern) {
  const matches = readFileSync(file, 'utf8').matchAll(pattern);
  return [...matches].map(([, specifier]) => resolve(dirname(file), specifier));
}

/** The modules that `file` imports with statements, and those that they import, in the measured order. */
function orderedImports(file, src) {
  const paths = [...closure([file], (id) => importedFiles(id, staticImport))]
    .filter((id) => id !== file && id.startsWith(src))
    .map((id) => relative(src, id).replaceAll('\\', '/'))
    .toSorted();
  const groupOf = (path) => Object.keys(patterns).find((group) => patterns[group].test(path));
  return order.split(' ').flatMap((group) => paths.filter((path) => groupOf(path) === group));
}

/**
 * Orders the modules of the core and of each chunk by group: a module that is imported by `import()`, like the entry,
 * imports every module first that it reaches with statements. None of them has side effects, so what is not used is
 * still left out.
 */
export function moduleOrder(entry, src) {
  const lazy = new Set();
  return {
    name: 'module-order',
    enforce: 'pre',
    buildStart() {
      const next = (id) => [...importedFiles(id, staticImport), ...importedFiles(id, lazyImport)];
      for (const id of closure([entry], next))
        for (const target of importedFiles(id, lazyImport)) lazy.add(target);
    },
    transform(code, id) {
      if (id !== entry && !lazy.has(id)) return null;
      const ordered = new MagicString(code);
      const imports = orderedImports(id, src).map((path) => `import ${JSON.stringify(`${src}${path}`)};`);
      ordered.prepend(imports.join(''));
      return {code: ordered.toString(), map: ordered.generateMap({hires: true})};
    },
  };
}
