import {groupBy} from '../group-by.ts';
import {memoizeByObject} from '../memoize.ts';
import type {Indicator} from '../report/indicator.ts';
import {firstLanguageText, type LocalizedText} from '../report/localized-text.ts';
import type {Disaggregation} from '../report/observation.ts';
import {countryLevel, placeDimension, type Place} from '../report/place.ts';
import type {Report} from '../report/report.ts';

/** Returns the places of a report: those that it lists, then those that only a disaggregation names, by their code. */
export const placesOf = memoizeByObject((report: Report): readonly Place[] => {
  const byCode = new Map(report.places.map((place) => [place.code, place]));
  for (const {disaggregations} of report.indicators)
    for (const {dimensions} of disaggregations) {
      const code = dimensions.get(placeDimension);
      if (code !== undefined && !byCode.has(code))
        byCode.set(code, {
          code,
          name: new Map([[report.defaultLanguage, code]]),
          level: null,
          parent: null,
        });
    }
  return [...byCode.values()];
});

/** Returns the places with figures of their own, in the order of `placesOf`. */
export const placesWithFigures = memoizeByObject((report: Report): readonly Place[] => {
  const codes = new Set(report.indicators.flatMap((indicator) => [...seriesByPlace(indicator).keys()]));
  return placesOf(report).filter(({code}) => codes.has(code));
});

/** Returns the series of an indicator by place: those that are divided by place only. The first one of a place counts. */
export const seriesByPlace = memoizeByObject((indicator: Indicator): ReadonlyMap<string, Disaggregation> => {
  const byCode = new Map<string, Disaggregation>();
  for (const part of indicator.disaggregations) {
    const code = part.dimensions.size === 1 ? part.dimensions.get(placeDimension) : undefined;
    if (code !== undefined && !byCode.has(code)) byCode.set(code, part);
  }
  return byCode;
});

/**
 * Returns the report with the figures of one place: its results, targets and parts. An indicator without figures of the
 * place is kept, without results. Returns null when the report has no such place; the whole report for an empty code.
 */
export function keepPlace(report: Report, code: string): Report | null {
  const whole = report.shownPlace?.report ?? report;
  if (!code) return whole;
  const place = placesOf(whole).find((item) => item.code === code);
  if (!place) return null;
  const {name} = place;
  return {
    ...whole,
    title: withPlaceName(whole.title, name),
    shortName: whole.shortName && withPlaceName(whole.shortName, name),
    groups: whole.groups.map((group) => ({...group, title: withPlaceName(group.title, name)})),
    indicators: whole.indicators.map((indicator) => ({
      ...placeIndicator(indicator, code),
      name: withPlaceName(indicator.name, name),
      shortName: indicator.shortName && withPlaceName(indicator.shortName, name),
    })),
    shownPlace: {place, report: whole},
  };
}

/** A title in each of its languages with the name of the place, so that no title stands over figures of another place. */
function withPlaceName(title: LocalizedText, name: LocalizedText): LocalizedText {
  const nameIn = (tag: string): string => name.get(tag) ?? firstLanguageText(name) ?? '';
  // Official names may end in a full stop.
  const extend = (tag: string, text: string): string =>
    text.endsWith('.') ? `${text.slice(0, -1)} (${nameIn(tag)}).` : `${text} (${nameIn(tag)})`;
  return new Map([...title].map(([tag, text]) => [tag, extend(tag, text)]));
}

/** Returns the report of a place with the names of its indicators as the document has them, for rows under a title. */
export const withRowNames = memoizeByObject((report: Report): Report => {
  const indicators = report.indicators.map((indicator) => {
    const {name, shortName} = indicator.whole ?? indicator;
    return {...indicator, name, shortName};
  });
  return {...report, indicators};
});

/**
 * Returns the place that the figures of the whole are of: the country, else the place around all others, without a series of
 * its own; null when the report does not name one such place.
 */
export const wholePlace = memoizeByObject((report: Report): Place | null => {
  const divided = new Set(placesWithFigures(report).map(({code}) => code));
  const others = report.places.filter(({code}) => !divided.has(code));
  const only = (places: readonly Place[]): Place | null => (places.length === 1 ? (places[0] ?? null) : null);
  return (
    only(others.filter(({level}) => level === countryLevel)) ?? only(others.filter(({parent}) => !parent))
  );
});

/** Returns the indicator with the figures of a place. What the document states of the whole only is left out. */
export function placeIndicator(indicator: Indicator, code: string): Indicator {
  const series = seriesByPlace(indicator).get(code);
  return {
    ...indicator,
    observations: series?.observations ?? [],
    targets: series?.targets ?? [],
    baseline: null,
    revisions: [],
    asPublished: null,
    disaggregations: (partsByPlace(indicator).get(code) ?? []).flatMap((part) =>
      partOfPlace(part, indicator),
    ),
    whole: indicator,
  };
}

/** The parts of an indicator by the place that they name; `null` for those of the whole. */
const partsByPlace = memoizeByObject(
  ({disaggregations}: Indicator): ReadonlyMap<string | null, readonly Disaggregation[]> =>
    groupBy(disaggregations, ({dimensions}) => dimensions.get(placeDimension) ?? null),
);

/** A part of a place, such as its women, with the label that the same part of the whole has. */
function partOfPlace(part: Disaggregation, indicator: Indicator): readonly Disaggregation[] {
  if (part.dimensions.size === 1) return [];
  const dimensions = new Map([...part.dimensions].filter(([name]) => name !== placeDimension));
  const ofWhole = partsByPlace(indicator).get(null) ?? [];
  const label = ofWhole.find((other) => hasDimensions(other, dimensions))?.label ?? null;
  return [{...part, dimensions, label}];
}

function hasDimensions({dimensions}: Disaggregation, wanted: ReadonlyMap<string, string>): boolean {
  return (
    dimensions.size === wanted.size && [...wanted].every(([name, value]) => dimensions.get(name) === value)
  );
}
