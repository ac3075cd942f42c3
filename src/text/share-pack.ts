import type {Pack} from './messages.ts';

const key = Symbol.for('avance.packs');
const page = globalThis as {[key]?: Pack[]};

/**
 * Packs that other scripts of the page bring: a language file shares no module with the one that draws, and either may
 * come first. Under a symbol, so that no name of the page is taken.
 */
export const sharedPacks: Pack[] = (page[key] ??= []);

/** Gives a pack to every copy of the library on the page. Elements that are drawn learn of it at their next update. */
export function sharePack(pack: Pack): void {
  sharedPacks.push(pack);
}
