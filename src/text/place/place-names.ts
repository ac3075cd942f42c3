import {placesOf, wholePlace} from '../../model/places/chosen-place.ts';
import {countryLevel, type Place} from '../../model/report/place.ts';
import type {Report} from '../../model/report/report.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';

const namedLevels = ['region', 'province', 'district'] as const;

/** The name of each place by its code; a name that several places have is followed by that of the place around it. */
export function placeNames(report: Report, locale: Locale): ReadonlyMap<string, string> {
  const places = placesOf(report);
  const names = new Map(places.map(({code, name}) => [code, resolveText(name, locale)?.text ?? code]));
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    places.map(({code, parent}) => {
      const name = names.get(code) ?? code;
      const around = names.get(parent ?? '');
      return [code, around !== undefined && (counts.get(name) ?? 0) > 1 ? `${name} (${around})` : name];
    }),
  );
}

type Level = (typeof namedLevels)[number] | 'other';

/** The level that all places have; `other` when their levels differ or are not of the known ones. */
export function commonLevel(places: readonly Place[]): Level {
  const known = namedLevels.find((name) => name === places[0]?.level);
  return known && places.every(({level}) => level === known) ? known : 'other';
}

/** The level of the places of a report, without the country around them. */
export function dividingLevel(report: Report): Level {
  return commonLevel(placesOf(report).filter(({parent, level}) => parent !== null || level !== countryLevel));
}

/** The name of the whole: that of the place around all others; null when the report names none. */
export function wholeText(report: Report, locale: Locale): string | null {
  return resolveText(wholePlace(report.shownPlace?.report ?? report)?.name ?? null, locale)?.text ?? null;
}
