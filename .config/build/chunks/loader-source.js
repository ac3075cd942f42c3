/* global document */
/*
 * The loader of chunks, which the build puts before the core. `avance_table` maps the name of a chunk to
 * [what it is, ...names of the chunks it needs]: a function, or the SHA-256 of a file in base64 without its last sign.
 */
let avance_table = null;
let avance_base = '';
let avance_exports = null;
// Without a prototype: old libraries add properties to that of all objects.
const avance_loads = {__proto__: null};
let avance_failures = 0;

/**
 * The name of a file has the start of its hash. Engines remember a module that failed: after a failure, another address makes
 * them request it again. The hash of a preload is checked for the import too, which has no option for it.
 */
async function avance_fetch(name, hash) {
  const link = document.createElement('link');
  const file = `chunks/${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`;
  const {href} = new URL(avance_failures ? `${file}?retry=${avance_failures}` : file, avance_base);
  const nonce = document.querySelector('script[nonce]')?.nonce ?? '';
  const integrity = `sha256-${hash}=`;
  Object.assign(link, {rel: 'modulepreload', crossOrigin: '', integrity, nonce, href});
  document.head.append(link);
  try {
    return (await import(href)).default;
  } catch (error) {
    avance_failures++;
    throw error;
  } finally {
    link.remove();
  }
}

async function avance_start(name) {
  // The core may load a chunk while it is evaluated, before the table exists.
  await null;
  const [source, ...needs] = avance_table[name];
  const [create, ...received] = await Promise.all([
    typeof source === 'function' ? source : avance_fetch(name, source),
    ...needs.map(avance_load),
  ]);
  return create(avance_load, avance_exports(), ...received);
}

function avance_load(name) {
  return (avance_loads[name] ??= avance_start(name).catch((error) => {
    delete avance_loads[name];
    throw error;
  }));
}
