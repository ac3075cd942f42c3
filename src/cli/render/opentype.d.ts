// Node cannot import the names of the package's CommonJS file; its ES module has the same exports.
declare module 'opentype.js/dist/opentype.mjs' {
  export {parse, type Font} from 'opentype.js';
}
