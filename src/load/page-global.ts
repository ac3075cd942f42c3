import {version} from '../model/release.ts';

const globals = globalThis as {[key: symbol]: unknown};

/**
 * Shares a singleton between the scripts of one version on a page, so that a report is requested once. Uses a global
 * symbol, which cannot collide with names of the page; other versions have their own.
 */
export function pageSingleton<T>(name: string, create: () => T): T {
  return (globals[Symbol.for(`avance.${version}.${name}`)] ??= create()) as T;
}
