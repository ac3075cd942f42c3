// The package's CommonJS file hides its names from Node; the module beside it is the same.
declare module 'opentype.js/dist/opentype.mjs' {
  export {parse, type Font} from 'opentype.js';
}
