import {closure} from '../graph.js';

/**
 * The layers of `src` and what each may import. This table is the only place that states it: eslint, the contract tests,
 * the test runner and the diagram in CONTRIBUTING.md read it.
 *
 * - `folder`: the folder below `src`
 * - `imports`: the layers directly below. What these may import is allowed too.
 * - `packages`: npm packages that it may import; `*` for any package and Node's own modules
 * - `platform`: `any` code has no DOM and runs in Node and in browsers; `browser` and `node` code runs only there
 * - `folders`: the same rule for its sub-folders. `*` is the rule of every folder that is not listed.
 */
export const layers = [
  {
    folder: 'model',
    summary: 'the report format, its typed reader, and what figures mean',
    imports: [],
    packages: [],
    platform: 'any',
  },
  {
    folder: 'text',
    summary: 'locales, messages, formatted numbers, sentences, search',
    imports: ['model'],
    packages: [],
    platform: 'any',
  },
  {
    folder: 'scale',
    summary: 'geometry: domains, ticks, positions of marks',
    imports: ['model'],
    packages: ['d3-array', 'd3-geo', 'topojson-client'],
    platform: 'any',
  },
  {
    folder: 'marks',
    summary: 'the drawing of each mark, as templates for pages and files: bars, icons, lines, axis labels',
    imports: ['scale'],
    packages: ['lit'],
    platform: 'any',
  },
  {
    folder: 'load',
    summary: 'requests, retries, the store of loaded reports',
    imports: ['model'],
    packages: [],
    platform: 'browser',
  },
  {
    folder: 'formats',
    summary: 'file formats, read and written: CSV, XLSX, tables, statistical formats, metadata',
    imports: ['text'],
    packages: ['@e965/xlsx', 'fflate', 'leven', 'yaml'],
    platform: 'any',
  },
  {
    folder: 'render',
    summary: 'static output: SVG files, Markdown, plain text, e-mail, embed codes',
    imports: ['marks', 'formats'],
    packages: ['lit'],
    platform: 'any',
  },
  {
    folder: 'elements',
    summary: 'the custom elements, one folder per tag',
    imports: ['render', 'load'],
    packages: ['lit'],
    platform: 'browser',
    folders: {
      'shared': [],
      'base': ['shared'],
      '*': ['base'],
      'policy-report': ['base', 'indicator-legend', 'indicator-table', 'objective-summary'],
    },
  },
  {
    folder: 'define',
    summary: 'entry points that register the elements: the only side effects',
    imports: ['elements'],
    packages: [],
    platform: 'browser',
  },
  {
    folder: 'iframe',
    summary: 'the height of embedded pages: the script of the host and of the content',
    imports: [],
    packages: [],
    platform: 'browser',
  },
  {
    folder: 'cli',
    summary: 'the `avance` command',
    imports: ['elements'],
    packages: ['*'],
    platform: 'node',
  },
];

/** @returns {readonly string[]} the folders of `src` that a layer may import, itself first */
export function allowedFolders(folder) {
  return [...closure([folder], (name) => layers.find((layer) => layer.folder === name)?.imports ?? [])];
}

/** @returns {readonly string[]} the sub-folders that a sub-folder may import, itself first */
export function allowedSubfolders(folders, name) {
  return [...closure([name], (current) => folders[current] ?? folders['*'] ?? [])];
}
