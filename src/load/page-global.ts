import {version} from './version.ts';

const globals = globalThis as {[key: symbol]: unknown};

/**
 * What scripts of one version have together on a page, lest a report be asked for once per script. Under a symbol, so
 * that no name of the page is taken; other versions have their own.
 */
export function pageSingleton<T>(name: string, create: () => T): T {
  return (globals[Symbol.for(`avance.${version}.${name}`)] ??= create()) as T;
}
