import {createRequire} from 'node:module';

const virtualId = '\0xml-writer';
const writer = createRequire(import.meta.url).resolve('xml-js/lib/js2xml.js');

/** Bundles only the writing half of `xml-js`: its parser is 60 kB that the command does not use. */
export function xmlWriterOnly() {
  return {
    name: 'xml-writer-only',
    enforce: 'pre',
    resolveId: (id) => (id === 'xml-js' ? virtualId : null),
    load: (id) =>
      id === virtualId ? `import js2xml from ${JSON.stringify(writer)};\nexport {js2xml};\n` : null,
  };
}
