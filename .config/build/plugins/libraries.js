import {basename} from 'node:path';
import {minify} from 'vite';

/** The file of a library among the modules of the package. */
export function libraryFile(name) {
  return `runtime/${basename(name)}.js`;
}

/** Minifies the libraries among the modules of the package: the workbook library is larger than all other modules. */
export function minifyLibraries() {
  return {
    name: 'minify-libraries',
    async renderChunk(code, {fileName}) {
      if (!fileName.startsWith('runtime/')) return null;
      return (await minify(fileName, code, {module: true})).code;
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
