import {readdirSync} from 'node:fs';
import MagicString from 'magic-string';

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

function listModules(src) {
  const names = readdirSync(src, {recursive: true})
    .filter((name) => name.endsWith('.ts'))
    .toSorted();
  const groupOf = (name) => Object.keys(patterns).find((group) => patterns[group].test(name));
  return order.split(' ').flatMap((group) => names.filter((name) => groupOf(name) === group));
}

/**
 * Orders the modules of a bundle by group: the entry imports every module first. None of them has side effects, so the
 * modules that the entry does not use are still left out.
 */
export function moduleOrder(entry, src) {
  return {
    name: 'module-order',
    enforce: 'pre',
    transform(code, id) {
      if (id !== entry) return null;
      const ordered = new MagicString(code);
      const imports = listModules(src).map((name) => `import ${JSON.stringify(`${src}${name}`)};`);
      ordered.prepend(imports.join(''));
      return {code: ordered.toString(), map: ordered.generateMap({hires: true})};
    },
  };
}
