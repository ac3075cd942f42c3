import type {FailedLoad, LoadedReport} from '../../../load/parse.ts';
import {registerMessages} from '../../../text/i18n/translations.ts';
import {LoadedCode} from '../loaded-code.ts';
import type {Places} from './places.ts';

const code = new LoadedCode<Places>(async () => {
  const {reportPlaces, placeMessages} = await import('./report-places.ts');
  placeMessages.forEach(registerMessages);
  return reportPlaces;
});

/** Gives the code to a program that draws without `import()`. */
export function providePlaces(places: Places): void {
  code.current = places;
}

/** Null until the code is loaded, and while no element of the page shows a place. */
export function places(): Places | null {
  return code.current;
}

/**
 * Returns the report with the figures of one place, as loaded. Null while the code for it is being loaded: `update` is called
 * when it is there or failed to load.
 */
export function loadedPlace(
  ready: LoadedReport,
  place: string,
  update: (error?: unknown) => void,
): LoadedReport | FailedLoad | null {
  if (code.current) return code.current.stateOf(ready, place);
  code.load().then(() => update(), update);
  return null;
}
