import {readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {minify} from 'vite';
import {withLicenceNotice} from '../licences.js';

const whiteSpaceOnly = {module: true, compress: false, mangle: false, codegen: {removeWhitespace: true}};

/** The file of a library among the modules of the package. */
export function libraryFile(name) {
  return `runtime/${basename(name)}.js`;
}

/** The module that has the workbook library as one object. */
const workbookLibrary = /formats[/\\]xlsx[/\\]library\.ts$/;

/**
 * Takes the workbook library among the modules of the package from the chunk of the scripts, whose function returns it: a
 * second copy would be 0.5 MB.
 * @param {string} folder of the scripts, with `chunks.json`
 */
export function takeWorkbookLibrary(folder) {
  return {
    name: 'take-workbook-library',
    enforce: 'pre',
    resolveId: (source) => (source.startsWith('../../chunks/') ? {id: source, external: true} : null),
    async load(id) {
      if (!workbookLibrary.test(id)) return null;
      const {xlsx} = JSON.parse(await readFile(`${folder}/chunks.json`, 'utf8')).chunks;
      if (xlsx.needs.length > 0) this.error('take-workbook-library: the chunk needs others.');
      return `import chunk from '../../${xlsx.file}';\nexport const [xlsx] = Object.values(chunk(null, []));\n`;
    },
  };
}

/**
 * Minifies the libraries among the modules of the package, after Vite, which formats modules for reading. The other
 * modules keep their names and lose white space, a tenth of them, except those with annotations for bundlers, which this
 * would remove.
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
    resolveId(source, importer) {
      if (source === './library.ts' && workbookLibrary.test(join(dirname(importer), source)))
        return {id: './formats/xlsx/library.js', external: true};
      const [, language, name] = catalogue.exec(source) ?? [];
      return name ? {id: `./text/i18n/messages/${language}/${name}.js`, external: true} : null;
    },
  };
}
