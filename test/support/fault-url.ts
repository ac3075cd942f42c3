import type {Act} from './faults.ts';

const serverOrigin = await (await fetch('/__faults')).text();

let serial = 0;
/** Returns a new URL where the server plays these acts. */
export async function createFaultUrl(acts: readonly Act[]): Promise<string> {
  serial += 1;
  const url = `${serverOrigin}/${Date.now()}-${Math.random()}-${serial}`;
  await fetch(url, {method: 'POST', body: JSON.stringify(acts)});
  return url;
}
