const helper = /helpers[/\\]esm[/\\]decorate\.js$/;
const known = 'export { __decorate as default }';

const plain = `export default function (decorators, prototype, name) {
  for (const decorate of decorators) decorate(prototype, name);
}`;

/**
 * The compiler's helper serves methods, accessors and metadata. Ours decorates fields alone, for what it does to the
 * prototype: one line. Fails the build when the compiler's is another.
 */
export function plainDecorators() {
  return {
    name: 'plain-decorators',
    enforce: 'pre',
    transform(code, id) {
      if (!helper.test(id)) return null;
      if (!code.includes(known)) this.error('plain-decorators: the helper of the compiler is another.');
      return {code: plain, map: {mappings: ''}};
    },
  };
}
