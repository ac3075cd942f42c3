import {basename} from 'node:path';
import {minify} from 'vite';
import {withLicenceNotice} from '../licences.js';

const whiteSpaceOnly = {module: true, compress: false, mangle: false, codegen: {removeWhitespace: true}};

/** The file of a library among the modules of the package. */
export function libraryFile(name) {
  return `runtime/${basename(name)}.js`;
}

/**
 * Minifies the libraries among the modules of the package, after Vite, which formats modules for reading: the workbook
 * library is larger than all other modules. The other modules keep their names and lose white space, a tenth of them,
 * except those with annotations for bundlers, which this would remove.
 */
export function minifyModules() {
  return {
    name: 'minify-modules',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.fileName.startsWith('runtime/'))
          chunk.code = withLicenceNotice((await minify(chunk.fileName, chunk.code, {module: true})).code);
        else if (!chunk.code.includes('@__PURE__'))
          chunk.code = (await minify(chunk.fileName, chunk.code, whiteSpaceOnly)).code;
      }
    },
  };
}

/** Catalogues of messages, each a file among the modules of the package. */
const catalogue = /messages\/(es-PE|en|further)\/([\w-]+)\.ts$/;

/** Leaves the workbook library and the messages to the files that the modules of the package import. */
export function shareLibraries() {
  return {
    name: 'share-libraries',
    enforce: 'pre',
    resolveId(source) {
      if (source === '@e965/xlsx') return {id: `./${libraryFile('xlsx')}`, external: true};
      const [, language, name] = catalogue.exec(source) ?? [];
      return name ? {id: `./text/i18n/messages/${language}/${name}.js`, external: true} : null;
    },
  };
}
