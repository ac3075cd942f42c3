import type {Act} from './faults.ts';

const serverOrigin = await (await fetch('/__faults')).text();

let serial = 0;
/** Returns a new URL at the fault server, without acts. */
export function newFaultUrl(): string {
  serial += 1;
  return `${serverOrigin}/${Date.now()}-${Math.random()}-${serial}`;
}

/** Makes the server play these acts at a URL, one per request; the last one is repeated. */
export async function storeActs(url: string, acts: readonly Act[]): Promise<void> {
  await fetch(url, {method: 'POST', body: JSON.stringify(acts)});
}

/** Returns a new URL where the server plays these acts. */
export async function createFaultUrl(acts: readonly Act[]): Promise<string> {
  const url = newFaultUrl();
  await storeActs(url, acts);
  return url;
}
