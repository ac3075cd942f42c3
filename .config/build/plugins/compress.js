import {minify} from 'terser';

/**
 * Names stay as the bundler gave them: counted over the whole file, they repeat more than those of terser. The options
 * assume what holds in `src` and in Lit: reading a property has no side effect, and no code reads `function.length` or
 * calls `new` on a function expression.
 */
const options = {
  module: true,
  mangle: false,
  compress: {
    passes: 4,
    ecma: 2020,
    unsafe_arrows: true,
    keep_fargs: false,
    pure_getters: true,
    lhs_constants: false,
  },
  format: {comments: /allFunctionsCalledOnLoad/, ecma: 2020},
};

/**
 * Compresses the minified script once more: terser inlines functions and variables that are used once, which the
 * minifier of the bundler does not. Saves 0.4 kB gzip of `avance.js`.
 * @param {readonly string[]} excluded chunks that only few pages load, and that take terser as long as all others
 */
export function compress(excluded = []) {
  return {
    name: 'compress',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(
        ({type, name}) => type === 'chunk' && !excluded.includes(name),
      );
      for (const chunk of chunks) chunk.code = (await minify(chunk.code, options)).code;
    },
  };
}
