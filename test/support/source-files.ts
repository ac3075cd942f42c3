import {readdirSync, readFileSync} from 'node:fs';

const root = new URL('../../', import.meta.url);

/** Returns the files below a folder of the project, by path from the root: `src/model/change.ts` → text. */
export function sourceFiles(folder: string, ending = '.ts'): ReadonlyMap<string, string> {
  const names = readdirSync(new URL(`${folder}/`, root), {recursive: true, encoding: 'utf8'}).sort();
  const paths = names
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  return new Map(paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));
}
