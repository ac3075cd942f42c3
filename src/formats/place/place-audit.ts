import {placesOf, placesWithFigures, seriesByPlace} from '../../model/places/chosen-place.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Place} from '../../model/report/place.ts';
import type {ImportProblem, ImportProblemCode} from '../../model/report/problem.ts';
import type {Report} from '../../model/report/report.ts';
import {reportText} from '../table/write/report-text.ts';

/** Places that a problem names. */
const mostNamed = 5;

/** Listed places without figures, figures of places that are not listed, and the places that an indicator lacks. */
export function auditPlaces(report: Report): readonly ImportProblem[] {
  const listed = new Set(report.places);
  const parents = new Set(report.places.map(({parent}) => parent));
  const divided = placesWithFigures(report);
  const withFigures = new Set(divided);
  const empty = report.places.filter((place) => !withFigures.has(place) && !parents.has(place.code));
  const unlisted = placesOf(report).filter((place) => !listed.has(place));
  return [
    ...placeProblem('place-empty', null, empty, report),
    ...placeProblem('place-unlisted', null, unlisted, report),
    ...report.indicators.flatMap((indicator) => {
      return placeProblem('place-gaps', indicator, missingPlaces(indicator, divided), report);
    }),
  ];
}

/** The places that an indicator lacks, of the levels that it has; none for an indicator of the whole only. */
function missingPlaces(indicator: Indicator, divided: readonly Place[]): readonly Place[] {
  const series = seriesByPlace(indicator);
  const levels = new Set(divided.flatMap(({code, level}) => (series.has(code) ? [level] : [])));
  return divided.filter(({code, level}) => levels.has(level) && !series.has(code));
}

function placeProblem(
  code: ImportProblemCode,
  indicator: Indicator | null,
  places: readonly Place[],
  report: Report,
): readonly ImportProblem[] {
  if (!places.length) return [];
  const names = places.slice(0, mostNamed).map(({name}) => reportText(name, report));
  const list = [...names, ...(places.length > mostNamed ? ['…'] : [])].join(', ');
  const column = indicator && (indicator.code ?? indicator.id);
  return [{code, severity: 'warning', row: null, column, found: `${places.length} (${list})`}];
}
