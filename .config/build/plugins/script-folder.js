/** Gives the scripts for pages the folder that they are loaded from; the modules of the package have none. */
export function scriptFolder(src) {
  const module = `${src}load/script-folder.ts`;
  return {
    name: 'script-folder',
    enforce: 'pre',
    transform(code, id) {
      if (id !== module) return null;
      return {
        code: "export const scriptFolder = import.meta.url.replace(/[^/]*(\\?.*)?$/, '');",
        map: {mappings: ''},
      };
    },
  };
}
