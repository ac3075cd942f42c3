import {version} from './version.ts';

const page = globalThis as {[key: symbol]: unknown};

/**
 * What scripts of one version have together on a page, lest a report be asked for once per script. Under a symbol, so
 * that no name of the page is taken; other versions have their own.
 */
export function pageSingleton<T>(name: string, make: () => T): T {
  return (page[Symbol.for(`avance.${version}.${name}`)] ??= make()) as T;
}
