import {placesOf} from '../../../model/places/chosen-place.ts';
import {groupBy} from '../../../model/group-by.ts';
import type {Disaggregation} from '../../../model/report/observation.ts';
import {placeDimension, type Place} from '../../../model/report/place.ts';
import type {Report} from '../../../model/report/report.ts';

/** Makes the report of one place of a report. */
export type PlaceReports = (place: Place) => Report;

const noParts: readonly Disaggregation[] = [];

/**
 * Reports with the figures of the whole and of one place, for a page that loads no other place. The parts are sorted by
 * place once: a report of thousands of places takes time in proportion to its figures.
 */
export function placeReports(report: Report): PlaceReports {
  const known = new Map(placesOf(report).map((place) => [place.code, place]));
  const partsByIndicator = report.indicators.map(({disaggregations}) =>
    groupBy(disaggregations, ({dimensions}) => dimensions.get(placeDimension) ?? null),
  );
  return (place) => {
    const parent = place.parent === null ? undefined : known.get(place.parent);
    return {
      ...report,
      places: parent ? [place, parent] : [place],
      indicators: report.indicators.map((indicator, index) => {
        const parts = partsByIndicator[index];
        const ofWhole = parts?.get(null) ?? noParts;
        return {...indicator, disaggregations: [...ofWhole, ...(parts?.get(place.code) ?? noParts)]};
      }),
    };
  };
}
