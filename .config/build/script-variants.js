import {readFile, writeFile} from 'node:fs/promises';
import {readScript, writeScript} from './bundle.js';
import {integrity} from './plugins/inject-script-hashes.js';

/** `export{a as define,b as version};` at the end of a minified module */
const exported = /export\s*\{([^}]*)\};?\s*$/;

function property(name) {
  const [local, published = local] = name.trim().split(/\s+as\s+/);
  return `${published}:${local}`;
}

/** A module without imports is a classic script once it is in a function; what it exports is then its one global. */
function classic({code, map}, name) {
  const body = code.replace(
    exported,
    (_, names) => `globalThis.${name}={${names.split(',').map(property).join()}};`,
  );
  if (/(^|[;}\n])\s*(import|export)[\s{"'*]/.test(body)) throw new Error(`${name}: no classic script.`);
  return {
    // What the first line tells the browser stays the first line.
    code: `${body.replace(/^(\/\/#.*\n)?/, '$1(function(){"use strict";\n')}\n})();`,
    map: {...map, mappings: `;${map.mappings}`},
  };
}

/**
 * The files of one script: `x.js` is there; `x.iife.js` is the same for a classic tag, and under the names with the
 * full version both can be pinned for good.
 * @returns {Promise<readonly string[]>} their names
 */
export async function writeForms({folder, name, version}) {
  const module = await readScript(`${folder}/${name}.js`);
  const forms = {'.js': module, '.iife.js': classic(module, name)};
  const names = Object.keys(forms).flatMap((end) => [`${name}${end}`, `${name}-${version}${end}`]);
  for (const [end, form] of Object.entries(forms)) {
    await writeScript(`${folder}/${name}${end}`, form);
    await writeScript(`${folder}/${name}-${version}${end}`, form);
  }
  return names;
}

/** https://www.w3.org/TR/sri/: what `integrity="…"` of each file says. */
export async function writeIntegrity({folder, names, version}) {
  const digests = names.toSorted().map(async (name) => {
    const bytes = await readFile(`${folder}/${name}`);
    return [name, integrity(bytes)];
  });
  const files = Object.fromEntries(await Promise.all(digests));
  await writeFile(`${folder}/integrity.json`, `${JSON.stringify({version, files}, null, 2)}\n`);
}
