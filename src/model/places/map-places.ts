import type {Indicator} from '../report/indicator.ts';
import type {LocalizedText} from '../report/localized-text.ts';
import {countryLevel} from '../report/place.ts';
import type {Report} from '../report/report.ts';
import {placesOf, seriesByPlace} from './chosen-place.ts';

/** A place of a map: one that the map draws, or one that the report has figures of. */
export interface MapPlace {
  readonly code: string;
  /** Null when neither the report nor the map names it. */
  readonly name: LocalizedText | null;
}

export interface MapPlaces {
  /** Those that the map draws, in the order of `drawn`; without figures, too. */
  readonly drawn: readonly MapPlace[];
  /** Those with figures that the map does not draw, in the order of the report. */
  readonly others: readonly MapPlace[];
}

/**
 * Returns the places of a map of an indicator. `drawn` are the codes that a layout or a geometry has, with the names that
 * it states. They are of one level: places of another level, such as the provinces in a report of regions, and the country
 * are no places of this map. Nothing is drawn when no place of the report is in `drawn`.
 */
export function mapPlaces(report: Report, indicator: Indicator, drawn: readonly MapPlace[]): MapPlaces {
  const places = new Map(placesOf(report).map((place) => [place.code, place]));
  const series = seriesByPlace(indicator.whole ?? indicator);
  const codes = new Set(drawn.map(({code}) => code));
  const levels = new Set(drawn.flatMap(({code}) => places.get(code)?.level ?? []));
  const isOfMap = (code: string): boolean => {
    const level = places.get(code)?.level ?? null;
    return level !== countryLevel && (level === null || levels.size === 0 || levels.has(level));
  };
  return {
    drawn: drawn.some(({code}) => series.has(code))
      ? drawn.map(({code, name}) => ({code, name: places.get(code)?.name ?? name}))
      : [],
    others: [...series.keys()]
      .filter((code) => !codes.has(code) && isOfMap(code))
      .map((code) => ({code, name: places.get(code)?.name ?? null})),
  };
}
