import {readFile, writeFile} from 'node:fs/promises';
import {readScript, writeScript} from './bundle.js';
import {integrity} from './plugins/inject-script-hashes.js';

/** `export{a as define,b as version};` at the end of a minified module. */
const exportList = /export\s*\{([^}]*)\};?\s*$/;

/** `a as define` → `define:a` */
function property(specifier) {
  const [localName, exportName = localName] = specifier.trim().split(/\s+as\s+/);
  return `${exportName}:${localName}`;
}

/** Wraps a module without imports in a function, as a classic script. Its exports become the global `name`. */
function classicScript({code, map}, name) {
  const body = code.replace(
    exportList,
    (_, specifiers) => `globalThis.${name}={${specifiers.split(',').map(property).join()}};`,
  );
  if (/(^|[;}\n])\s*(import|export)[\s{"'*]/.test(body))
    throw new Error(`${name}: a module with imports or other exports cannot become a classic script.`);
  return {
    // The compile hint must stay the first line.
    code: `${body.replace(/^(\/\/#.*\n)?/, '$1(function(){"use strict";\n')}\n})();`,
    map: {...map, mappings: `;${map.mappings}`},
  };
}

/**
 * Writes the variants of the script `<name>.js`, which must exist: `<name>.iife.js` for a classic script tag, and both
 * under names with the full version, for addresses that never change.
 * @returns {Promise<readonly string[]>} the file names of all variants
 */
export async function writeVariants({folder, name, version}) {
  const module = await readScript(`${folder}/${name}.js`);
  const variants = {'.js': module, '.iife.js': classicScript(module, name)};
  const names = Object.keys(variants).flatMap((end) => [`${name}${end}`, `${name}-${version}${end}`]);
  for (const [end, script] of Object.entries(variants)) {
    await writeScript(`${folder}/${name}${end}`, script);
    await writeScript(`${folder}/${name}-${version}${end}`, script);
  }
  return names;
}

/** Writes `integrity.json`: the value of the `integrity` attribute for each file (https://www.w3.org/TR/sri/). */
export async function writeIntegrity({folder, names, version}) {
  const digests = names.toSorted().map(async (name) => {
    const bytes = await readFile(`${folder}/${name}`);
    return [name, integrity(bytes)];
  });
  const files = Object.fromEntries(await Promise.all(digests));
  await writeFile(`${folder}/integrity.json`, `${JSON.stringify({version, files}, null, 2)}\n`);
}
