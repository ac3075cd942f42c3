import {existsSync, readdirSync, readFileSync} from 'node:fs';

const root = new URL('../../', import.meta.url);

/** A file of the project as text, by its path from the top. */
export function projectFile(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

export function isProjectFile(path: string): boolean {
  return existsSync(new URL(path, root));
}

/** A JSON file of the project; the caller says what it holds. */
export function projectJson<T>(path: string): T {
  return JSON.parse(projectFile(path)) as T;
}

/** The tags that `src/define/` registers, from the names of its files. */
export function definedTags(): readonly string[] {
  const names = readdirSync(new URL('src/define/', root)).map((name) => name.replace(/\.ts$/, ''));
  return names.filter((name) => name.includes('-') && isProjectFile(`src/elements/${name}/${name}.ts`));
}

/** Those that `avance.js` registers; the others have scripts of their own. */
export function bundledTags(): readonly string[] {
  const all = projectFile('src/define/all.ts');
  return definedTags().filter((tag) => all.includes(`'./${tag}.ts'`));
}
