import {readdirSync} from 'node:fs';
import MagicString from 'magic-string';

/**
 * Folders in the order of a bundle: messages beside messages, templates beside templates. Of the orders that were
 * measured, this one lets gzip find the most repetition.
 */
const folders = ['text/i18n/messages', 'text', 'model', 'scale', 'load', 'render', 'elements'];

function listModules(src) {
  return folders.flatMap((folder) =>
    readdirSync(`${src}${folder}`, {recursive: true})
      .filter((name) => name.endsWith('.ts'))
      .toSorted()
      .map((name) => `${src}${folder}/${name}`),
  );
}

/**
 * Orders the modules of a bundle by folder instead of by first import: 3.5 % less after gzip. The entry imports every
 * module first. None of them has side effects, so the modules that the entry does not use are still left out.
 */
export function moduleOrder(entry, src) {
  return {
    name: 'module-order',
    enforce: 'pre',
    transform(code, id) {
      if (id !== entry) return null;
      const ordered = new MagicString(code);
      const imports = listModules(src).map((path) => `import ${JSON.stringify(path)};`);
      ordered.prepend(imports.join(''));
      return {code: ordered.toString(), map: ordered.generateMap({hires: true})};
    },
  };
}
