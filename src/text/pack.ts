import type {Pack} from './messages.ts';
import {esPE} from './pack/es-PE.ts';
import {primaryLanguage} from './primary-language.ts';
import {sharedPacks} from './share-pack.ts';

const packs = new Map<string, Pack>([[esPE.locale, esPE]]);

/** A second pack of the same `locale` adds its words to the first. */
export function addPack(pack: Pack): void {
  packs.set(pack.locale, sum(packs.get(pack.locale), pack));
}

/** How many packs are known: it only grows. */
export function packCount(): number {
  return packs.size + sharedPacks.length;
}

/** The pack for a canonical BCP 47 tag: its own, else its bare language's, else any of the same language. */
export function findPack(tag: string): Pack | null {
  const all = new Map(packs);
  for (const pack of sharedPacks) all.set(pack.locale, sum(all.get(pack.locale), pack));
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
