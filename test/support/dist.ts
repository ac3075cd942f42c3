import {existsSync, readdirSync, readFileSync} from 'node:fs';

const root = new URL('../../', import.meta.url);

/** Returns the text of a file by its path from the root of the project. */
export function projectFile(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

export function isProjectFile(path: string): boolean {
  return existsSync(new URL(path, root));
}

/** Returns the value of a JSON file of the project; the caller declares its type. */
export function projectJson<T>(path: string): T {
  return JSON.parse(projectFile(path)) as T;
}

/** Returns the tags that `src/define/` registers, from its file names. */
export function definedTags(): readonly string[] {
  const names = readdirSync(new URL('src/define/', root)).map((name) => name.replace(/\.ts$/, ''));
  return names.filter((name) => name.includes('-') && isProjectFile(`src/elements/${name}/${name}.ts`));
}

/** Returns the tags that `avance.js` registers; the other elements have separate scripts. */
export function bundledTags(): readonly string[] {
  const source = projectFile('src/define/all.ts');
  return definedTags().filter((tag) => source.includes(`'./${tag}.ts'`));
}
