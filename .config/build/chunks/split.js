import {basename, dirname, join, relative} from 'node:path/posix';
import {chunkToFunction, coreWithLoader} from './functions.js';
import {assignModules, chunks, coreName} from './groups.js';
import {findCycle} from '../../graph.js';
import {loaderHead, loaderTail} from './loader.js';

/** Helpers of the bundler, a chunk of a few lines. */
export const runtimeName = 'rolldown-runtime';

/** Old libraries add enumerable properties to `Object.prototype`, which must not become exports of a chunk. */
function ownKeysOnly(code) {
  const changed = code.replace(/for \(var name in all\)/, 'for (const name of Object.keys(all))');
  if (changed === code)
    throw new Error('no longer contains the loop over all exports, which must read own keys only.');
  return changed;
}

const fileNames = {entryFileNames: `${coreName}.js`, chunkFileNames: 'chunks/[name].js'};

/** A function that names the chunk of a specifier in `file`; '' for the core. Throws for other specifiers. */
export function chunkNames(file) {
  return (specifier) => {
    const path = specifier.startsWith('.') ? join(dirname(file), specifier) : '';
    const name = path === fileNames.entryFileNames ? '' : basename(path, '.js');
    if (path === fileNames.entryFileNames || path === `chunks/${name}.js`) return name;
    throw new Error(`imports ${specifier}, which is neither the core nor a chunk.`);
  };
}

/**
 * Splits the bundle of an entry into the core and the chunks of `groups.js`, and turns the chunks into functions. The
 * splitting is read by the plugin `chunkFiles` from `layout`.
 * @returns {{plugin: object, options: object, layout: object}} plugin and options for the bundler
 */
export function split(entry, src) {
  const layout = {needs: new Map(), roots: new Map()};
  let assigned = null;
  const groupName = (id, context) => {
    assigned ??= assignModules(entry, src, (moduleId) => context.getModuleInfo(moduleId));
    return assigned.chunkOf.get(id) ?? null;
  };
  const plugin = {
    name: 'split',
    buildStart() {
      assigned = null;
    },
    renderChunk(code, chunk, _options, {chunks: allChunks}) {
      const nameOf = chunkNames(chunk.fileName);
      const coreNames = allChunks[fileNames.entryFileNames].exports;
      try {
        return chunk.isEntry
          ? renderCore(code, nameOf, coreNames, this.getModuleInfo(entry).exports)
          : renderChunk(code, nameOf, coreNames, chunk);
      } catch ({message}) {
        return this.error(`chunks: ${chunk.fileName} ${message}`);
      }
    },
    generateBundle() {
      const cycle = findCycle(layout.needs.keys(), (name) => layout.needs.get(name) ?? []);
      if (cycle) this.error(`chunks: these need each other: ${cycle.join(' → ')}.`);
      for (const id of assigned.rootIds) layout.roots.set(relative(src, id), assigned.chunkOf.get(id));
    },
  };

  function renderCore(code, nameOf, coreNames, publicNames) {
    return coreWithLoader(code, {nameOf, publicNames, coreNames, head: loaderHead, tail: loaderTail});
  }

  function renderChunk(code, nameOf, coreNames, {name, moduleIds}) {
    if (!(name in chunks) && name !== runtimeName)
      throw new Error(
        `is not a chunk of .config/build/chunks/groups.js. It contains ${moduleIds.join(', ')}.`,
      );
    const functionCode = name === runtimeName ? ownKeysOnly(code) : code;
    const {needs, ...output} = chunkToFunction(functionCode, nameOf, coreNames);
    layout.needs.set(name, needs);
    return output;
  }

  return {
    plugin,
    layout,
    options: {
      ...fileNames,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{debugName: 'chunks', name: groupName}],
      },
    },
  };
}
