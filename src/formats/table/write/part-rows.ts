import type {Indicator} from '../../../model/report/indicator.ts';
import type {Disaggregation} from '../../../model/report/observation.ts';
import {wholePlace} from '../../../model/places/chosen-place.ts';
import {placeDimension} from '../../../model/report/place.ts';
import type {Report} from '../../../model/report/report.ts';
import type {Column} from './column.ts';
import type {HeaderNames} from './header-names.ts';
import {isNamedPeru} from '../../place/region-names.ts';
import {reportText} from './report-text.ts';

/** The rows of an exported table, each an indicator: the whole, or one of its parts in the same form. */
export interface PartRows {
  readonly rows: readonly Indicator[];
  /** The part of each row that is one. */
  readonly parts: ReadonlyMap<Indicator, Disaggregation>;
}

/**
 * The indicators of a report, each followed by its parts where a place divides the figures of the report. A part has the
 * name, the unit and the figures; what an import takes from the first row is left out.
 */
export function partRows({indicators}: Pick<Report, 'indicators'>): PartRows {
  const parts = new Map<Indicator, Disaggregation>();
  const hasPlaces = indicators.some(({disaggregations}) =>
    disaggregations.some(({dimensions}) => dimensions.has(placeDimension)),
  );
  if (!hasPlaces) return {rows: indicators, parts};
  const rows = indicators.flatMap((indicator) => [
    indicator,
    ...indicator.disaggregations.map((part) => {
      const row = partIndicator(indicator, part);
      parts.set(row, part);
      return row;
    }),
  ]);
  return {rows, parts};
}

function partIndicator(indicator: Indicator, {observations, targets}: Disaggregation): Indicator {
  return {
    ...indicator,
    ...{observations, targets, disaggregations: []},
    ...{
      desiredDirection: null,
      desiredDirectionBasis: null,
      baseline: null,
      revisions: [],
      asPublished: null,
    },
    ...{responsible: null, source: null, frequency: null, notes: []},
    ...{definition: null, rationale: null, formula: null, method: null, measurementParameter: null},
    ...{coverage: null, limitations: null, assumptions: null},
  };
}

/** Columns of the code and the name of the place, and one for each other dimension. */
export function partColumns(
  report: Report,
  {parts}: Pick<PartRows, 'parts'>,
  headers: Pick<HeaderNames, 'placeCode' | 'place'>,
): readonly Column[] {
  const names = new Map(report.places.map(({code, name}) => [code, reportText(name, report)]));
  const country = wholePlace(report.shownPlace?.report ?? report)?.name ?? null;
  const whole = country && isNamedPeru(reportText(country, report)) ? reportText(country, report) : '';
  const shownCode = report.shownPlace?.place.code ?? '';
  const codeOf = (row: Indicator): string => parts.get(row)?.dimensions.get(placeDimension) ?? shownCode;
  const others = new Set([...parts.values()].flatMap(({dimensions}) => [...dimensions.keys()]));
  others.delete(placeDimension);
  return [
    {header: headers.placeCode, cell: codeOf},
    {header: headers.place, cell: (row) => (codeOf(row) ? (names.get(codeOf(row)) ?? codeOf(row)) : whole)},
    ...[...others].map((key) => ({
      header: key,
      cell: (row: Indicator) => parts.get(row)?.dimensions.get(key) ?? '',
    })),
  ];
}
