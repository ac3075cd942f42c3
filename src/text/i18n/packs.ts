import type {Pack} from './messages.ts';
import {esPE} from './messages/es-PE/figures.ts';
import {primaryLanguage} from './language-tag.ts';

const key = Symbol.for('avance.packs');
const page = globalThis as {[key]?: Pack[]};

/**
 * Packs that other scripts of the page bring: a language file shares no module with the one that draws, and either may
 * come first. Under a symbol, so that no name of the page is taken.
 */
export const pageTranslations: Pack[] = (page[key] ??= []);

/** Gives a pack to every copy of the library on the page. Elements that are drawn learn of it at their next update. */
export function publishTranslation(pack: Pack): void {
  pageTranslations.push(pack);
}

const packs = new Map<string, Pack>([[esPE.locale, esPE]]);

/** A second pack of the same `locale` adds its words to the first. */
export function addPack(pack: Pack): void {
  packs.set(pack.locale, sum(packs.get(pack.locale), pack));
}

/** How many packs are known: it only grows. */
export function packCount(): number {
  return packs.size + pageTranslations.length;
}

/** The pack for a canonical BCP 47 tag: its own, else its bare language's, else any of the same language. */
export function findPack(tag: string): Pack | null {
  const all = new Map(packs);
  for (const pack of pageTranslations) all.set(pack.locale, sum(all.get(pack.locale), pack));
  const bare = primaryLanguage(tag);
  const kin = [...all.keys()].find((locale) => primaryLanguage(locale) === bare);
  return all.get(tag) ?? all.get(bare) ?? all.get(kin ?? '') ?? null;
}

/** The language of the house, in which missing words are said. */
export function ownPack(): Pack {
  return packs.get(esPE.locale) ?? esPE;
}

function sum(one: Pack | undefined, other: Pack): Pack {
  return {...other, messages: {...one?.messages, ...other.messages}};
}
