import {minify} from 'terser';

/** Names stay as the bundler gave them: counted over the whole file, they repeat more than terser's. */
const options = {
  module: true,
  mangle: false,
  compress: {passes: 2, ecma: 2020, unsafe_arrows: true, keep_fargs: false, pure_getters: true},
  format: {comments: false, ecma: 2020},
};

/** Minifies once more, after the bundler, which has written the map of its own code into the bundle by then. */
export function tight() {
  return {
    name: 'tight',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const name = `${chunk.fileName}.map`;
        const {code, map} = await minify(chunk.code, {
          ...options,
          sourceMap: {content: chunk.map, url: name},
        });
        chunk.code = code;
        bundle[name].source = map;
      }
    },
  };
}
