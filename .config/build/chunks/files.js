import {createHash} from 'node:crypto';
import {classicScript} from './classic.js';
import {coreName, separateChunks} from './groups.js';
import {closure} from '../../graph.js';
import {withLicenceNotice} from '../licences.js';
import {tableMark} from './loader.js';
import {runtimeName} from './split.js';

const exportPrefix = /^(\/\/#.*\n)?export default\s*/;

/** The function of a chunk without `export default`, for a table. */
function functionOf(code) {
  if (!exportPrefix.test(code)) throw new Error('chunks: the minifier has changed `export default`.');
  return code.replace(exportPrefix, '').replace(/;?\s*$/, '');
}

/** The hash of a chunk for the loader: the shortest that browsers accept, because every page loads the hash of every chunk. */
const chunkHash = (code) => createHash('sha256').update(code).digest('base64').replace(/=$/, '');

/** The name of a file has the start of its hash. The loader and the doctor make it from the table. */
const hashedName = (name, code) => `chunks/${name}-${chunkHash(code).slice(0, 8).replace(/\W/g, '_')}.js`;

/** The table of the loader as code: name → what the chunk is and the chunks that it needs. */
function tableCode(names, sourceOf, needs) {
  const entries = names.map((name) => {
    const values = [sourceOf(name), ...needs.get(name).map((need) => JSON.stringify(need))];
    return `${/\W/.test(name) ? JSON.stringify(name) : name}:[${values.join()}]`;
  });
  return `{${entries.join()}}`;
}

function withTable(code, table) {
  const parts = code.split(tableMark);
  if (parts.length !== 2) throw new Error('chunks: the core must contain the mark of its table once.');
  return parts.join(table);
}

/** Elements with a `drawing.ts`, and languages, each with the files that they load in addition to the core. */
function chunkList({needs, roots}, fileOf) {
  const list = {elements: {}, languages: {}, chunks: {}};
  const filesOf = (name) =>
    [...closure([name], (item) => needs.get(item))].filter((item) => item !== runtimeName).map(fileOf);
  for (const [path, name] of [...roots].toSorted()) {
    const [, tag] = /^elements\/([\w-]+)\/drawing\.ts$/.exec(path) ?? [];
    const [, language] = /^text\/i18n\/messages\/([\w-]+)\//.exec(path) ?? [];
    if (tag) list.elements[tag] = filesOf(name);
    if (language) list.languages[language] ??= filesOf(name);
  }
  for (const name of [...needs.keys()].filter((key) => key !== runtimeName).toSorted()) {
    const [file, ...others] = filesOf(name);
    list.chunks[name] = {file, needs: others};
  }
  return list;
}

/**
 * Gives each chunk the hash of its content as part of its name, writes the table of chunks into the core, and adds the
 * classic script and `chunks.json`. Runs after the last plugin that changes code. Scripts have no source maps: the
 * package does not have the files that they would name.
 */
export function chunkFiles({needs, roots}) {
  return {
    name: 'chunk-files',
    generateBundle(_, bundle) {
      const names = [...needs.keys()].toSorted();
      const codes = new Map(names.map((name) => [name, bundle[`chunks/${name}.js`].code]));
      const files = new Map(names.map((name) => [name, withLicenceNotice(codes.get(name))]));
      const fileOf = (name) => hashedName(name, files.get(name));
      const inlined = (name) => functionOf(codes.get(name));
      const asFile = (name) => JSON.stringify(chunkHash(files.get(name)));
      const forModule = (name) => (name === runtimeName ? inlined(name) : asFile(name));
      const forClassic = (name) => (separateChunks.includes(name) ? asFile(name) : inlined(name));
      const core = bundle[`${coreName}.js`];
      const classicCore = withTable(core.code, tableCode(names, forClassic, needs));
      core.code = withLicenceNotice(withTable(core.code, tableCode(names, forModule, needs)));
      const emit = (fileName, source) => this.emitFile({type: 'asset', fileName, source});
      emit(`${coreName}.iife.js`, withLicenceNotice(classicScript(classicCore, coreName)));
      emit('chunks.json', `${JSON.stringify(chunkList({needs, roots}, fileOf), null, 2)}\n`);
      for (const name of names) {
        delete bundle[`chunks/${name}.js`];
        if (name !== runtimeName) emit(fileOf(name), files.get(name));
      }
    },
  };
}
