import {placesOf, wholeName} from '../../model/places/chosen-place.ts';
import type {Place} from '../../model/report/place.ts';
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

/** What the places are: "Región"; "Lugar" when their levels differ or are not of the known ones. */
export function levelLabel(places: readonly Place[], {t}: Locale): string {
  const [level] = places.map((place) => place.level);
  const known = namedLevels.find((name) => name === level);
  return t(`place.level-${known && places.every((place) => place.level === known) ? known : 'other'}`);
}

/** The name of the whole: that of the place around all others; null when the report names none. */
export function wholeText(report: Report, locale: Locale): string | null {
  return resolveText(wholeName(report.shownPlace?.report ?? report), locale)?.text ?? null;
}
