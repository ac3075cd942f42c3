import {relative} from 'node:path';
import {closure} from '../../graph.js';

/**
 * Chunks of the script build, by path from `src` of the modules that are imported with `import()`: each belongs to the
 * first chunk whose pattern matches. What it imports belongs to the same chunk, unless the core or another chunk imports
 * it too. `xlsx` is a library with a file of its own, which the modules of the package import too.
 */
export const chunks = {
  xlsx: /^formats\/xlsx\/library/,
  workbook: /^formats\/xlsx\//,
  mapping: /^formats\/mapping\//,
  languages: /^elements\/report-editor\/english|^text\/i18n\/messages\/further\//,
  editor: /^elements\/report-editor\/(?!publish\/card-image)/,
  causes: /^elements\/base\/page\/host-cause/,
  advice: /^elements\/base\/page\/(unknown-locale|page-advice)/,
  en: /^text\/i18n\/messages\/en\//,
  pictures: /^elements\/indicator-(map|ranking)\/picture/,
  share: /^elements\/(indicator-share\/panel|indicator-card\/card-sheet|report-editor\/publish\/card-image)/,
  slides: /^elements\/policy-report\/slides\//,
  table: /^elements\/(indicator-table|policy-report|indicator-legend)\//,
  edition: /^elements\/(shared\/edition|indicator-data\/edition|edition-diff)/,
  picker: /^elements\/place-picker\//,
  places: /^elements\/shared\/place\//,
  ranking: /^elements\/indicator-ranking\//,
  statistics: /^elements\/(shared\/statistics|indicator-trend\/sound)\//,
  charts: /^elements\/(variation-chart|indicator-trend)\//,
  sheet: /^elements\/indicator-sheet\//,
  geometry: /^scale\/map\/area-shapes/,
  map: /^elements\/indicator-map\//,
  extras: /^elements\/(indicator-card|variation-bar|indicator-share)\//,
  summary: /^elements\/(objective-summary|indicator-data)\//,
};

/** Receives the modules that several chunks import: a chunk of their own would be one more request. */
export const sharedChunk = 'summary';

/**
 * Chunks of a few pages. A module that one of them shares with a single other chunk belongs to that chunk, so that the
 * shared chunk, which every page with a table loads, stays small.
 */
export const rareChunks = [
  'editor',
  'languages',
  'edition',
  'sheet',
  'picker',
  'places',
  'ranking',
  'map',
  'geometry',
  'statistics',
  'workbook',
  'xlsx',
  'mapping',
  'pictures',
];

/** Rare chunks that pages of places load. */
const placeChunks = ['picker', 'places', 'ranking', 'map', 'geometry'];

/** Chunks that are loaded when the reader opens something or a request fails, or that advise the author: a page shows everything without them. */
export const onActionChunks = ['share', 'causes', 'advice'];

/**
 * Chunks that stay files beside the classic script: those of few pages, the panel that a reader opens to share, and advice. What a
 * page shows of its figures is in the script.
 */
export const separateChunks = [...rareChunks.filter((name) => name !== 'statistics'), 'share', 'advice'];

export const coreName = 'avance';

function chunkOfRoot(path) {
  const name = Object.keys(chunks).find((key) => chunks[key].test(path));
  if (name) return name;
  throw new Error(
    `chunks: src/${path} is imported with import() and belongs to no chunk. Add its path to .config/build/chunks/groups.js.`,
  );
}

/** The chunk of a module that the chunks `users` reach. */
function chunkOfModule(allUsers) {
  // Files of maps and rankings need the code of their elements, which is there, and of the panel to share.
  const users = allUsers.size > 1 ? new Set([...allUsers].filter((name) => name !== 'pictures')) : allUsers;
  const [only, ...others] = users;
  if (others.length === 0) return only;
  const has = (...names) => names.some((name) => users.has(name));
  /** Whether no other chunk than these and rare ones uses the module. */
  const isOf = (...names) => [...users].every((name) => names.includes(name) || rareChunks.includes(name));
  // A page with targets has neither the share panel nor every element: what these import too is not part of their chunks.
  if (has('statistics')) return isOf('share') ? 'statistics' : sharedChunk;
  // A page of places, with an edition or with a sheet has no panel to share until the reader opens it: the panel loads what
  // it has in common with them. What a sheet shares with elements of places must load neither.
  if (has(...placeChunks) && isOf('share')) {
    if (has('edition', 'sheet') && !has('share')) return sharedChunk;
    // A map or a ranking does not need the fields of the choice of a place.
    return has(...placeChunks.filter((name) => name !== 'picker')) ? 'places' : 'picker';
  }
  if (has('edition', 'sheet') && isOf('share')) return 'edition';
  // The panel to share draws what a chart draws: it loads that chunk.
  if (has('share') && isOf('share', 'charts')) return has('charts') ? 'charts' : 'share';
  const [common, ...otherCommon] = [...users].filter((name) => !rareChunks.includes(name));
  if (!common) return 'editor';
  // A page with a map or a sheet loads neither tables nor charts for what it shares with them.
  return otherCommon.length === 0 && !has('map', 'sheet') ? common : sharedChunk;
}

/**
 * Assigns each module to the core or a chunk. Chunks cannot need each other in a circle: the users of a module are also
 * users of what it imports.
 * @param {string} entry
 * @param {string} src
 * @param {(id: string) => {importedIds: string[], dynamicallyImportedIds: string[]} | null} moduleInfo
 * @returns {{chunkOf: Map<string, string>, rootIds: string[]}} `rootIds`: the modules that are imported with `import()`
 */
export function assignModules(entry, src, moduleInfo) {
  const pathOf = (id) => relative(src, id).replaceAll('\\', '/');
  const core = closure([entry], (id) => moduleInfo(id)?.importedIds ?? []);
  const imports = (id) => (core.has(id) ? [] : (moduleInfo(id)?.importedIds ?? []));
  const everything = closure([entry], (id) => {
    const {importedIds = [], dynamicallyImportedIds = []} = moduleInfo(id) ?? {};
    return [...importedIds, ...dynamicallyImportedIds];
  });
  const dynamicIds = [...everything].flatMap((id) => moduleInfo(id)?.dynamicallyImportedIds ?? []);
  const rootIds = [...new Set(dynamicIds)].filter((id) => !core.has(id));
  const roots = new Map(rootIds.map((id) => [id, chunkOfRoot(pathOf(id))]));
  const users = new Map();
  for (const [root, name] of roots)
    for (const id of closure([root], imports)) users.set(id, (users.get(id) ?? new Set()).add(name));
  const libraryIds = [...users.keys()].filter((id) => chunks.xlsx.test(pathOf(id)));
  const library = closure(libraryIds, imports);
  const lazy = [...users].map(([id, names]) => [id, library.has(id) ? 'xlsx' : chunkOfModule(names)]);
  return {rootIds, chunkOf: new Map([...lazy, ...[...core].map((id) => [id, coreName])])};
}
