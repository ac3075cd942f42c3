import {existsSync, readFileSync} from 'node:fs';

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
  const imports = projectFile('src/define/all.ts').matchAll(/'\.\/([a-z]+(?:-[a-z]+)+)\.ts'/g);
  return [...imports].map(([, tag]) => tag ?? '').filter((tag) => isProjectFile(`src/element/${tag}.ts`));
}
