import {basename} from 'node:path';
import {minify} from 'vite';
import {withLicenceNotice} from '../licences.js';

/** The file of a library among the modules of the package. */
export function libraryFile(name) {
  return `runtime/${basename(name)}.js`;
}

/**
 * Minifies the libraries among the modules of the package, after Vite, which formats modules for reading: the workbook
 * library is larger than all other modules.
 */
export function minifyLibraries() {
  return {
    name: 'minify-libraries',
    async generateBundle(_, bundle) {
      const libraries = Object.values(bundle).filter(({fileName}) => fileName.startsWith('runtime/'));
      for (const chunk of libraries) {
        const {code} = await minify(chunk.fileName, chunk.code, {module: true});
        chunk.code = withLicenceNotice(code);
      }
    },
  };
}

/** Leaves the workbook library to the file that the modules of the package import. */
export function shareLibraries() {
  return {
    name: 'share-libraries',
    enforce: 'pre',
    resolveId: (source) =>
      source === '@e965/xlsx' ? {id: `./${libraryFile('xlsx')}`, external: true} : null,
  };
}
