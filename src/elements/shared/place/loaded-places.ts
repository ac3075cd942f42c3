import type {FailedLoad, LoadedReport} from '../../../load/parse.ts';
import {registerMessages} from '../../../text/i18n/translations.ts';
import type {Places} from './places.ts';

let loaded: Places | null = null;
let pending: Promise<void> | null = null;

async function load(): Promise<void> {
  const {reportPlaces, placeMessages} = await import('./report-places.ts');
  placeMessages.forEach(registerMessages);
  loaded = reportPlaces;
}

/** Gives the code to a program that draws without `import()`. */
export function providePlaces(code: Places): void {
  loaded = code;
}

/** Null until the code is loaded, and while no element of the page shows a place. */
export function places(): Places | null {
  return loaded;
}

/**
 * Returns the report with the figures of one place, as loaded. Null while the code for it is being loaded: `update` is called
 * when it is there or failed to load.
 */
export function loadedPlace(
  ready: LoadedReport,
  code: string,
  update: (error?: unknown) => void,
): LoadedReport | FailedLoad | null {
  if (loaded) return loaded.stateOf(ready, code);
  (pending ??= load().finally(() => (pending = null))).then(() => update(), update);
  return null;
}
