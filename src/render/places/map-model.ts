import {toNumber} from '../../model/decimal.ts';
import type {PeriodOverride} from '../../model/analysis/comparison.ts';
import {mapPlaces, type MapPlace} from '../../model/places/map-places.ts';
import {placesOf, wholePlace} from '../../model/places/chosen-place.ts';
import {rankPlaces, type PlaceRanking} from '../../model/places/place-ranking.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {countryLevel} from '../../model/report/place.ts';
import type {Report} from '../../model/report/report.ts';
import type {PlacePaint} from '../../marks/map/paint.ts';
import type {MapShape, MapShapes} from '../../scale/map/map-shapes.ts';
import {classOf, valueClasses, type ValueClasses} from '../../scale/map/value-classes.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {commonLevel, wholeText} from '../../text/place/place-names.ts';
import type {MapFacts} from '../../text/sentence/places/map-words.ts';
import {printedValue, targetState, type MapRow, type MapView} from '../../text/sentence/places/map-row.ts';

/** A place that the map draws, with its figures. */
export interface MapOption {
  readonly shape: MapShape;
  readonly row: MapRow;
}

/** All that a map shows. */
export interface MapModel extends MapFacts {
  readonly ranking: PlaceRanking;
  /** Name of the whole; null when the report does not name it. */
  readonly wholeName: string | null;
  readonly levelName: string;
  /** Null without values. */
  readonly classes: ValueClasses | null;
  /** In the order of reading; empty when the map draws no place of the report. */
  readonly options: readonly MapOption[];
  /** Places that the map does not draw. */
  readonly others: readonly MapRow[];
  readonly size: Pick<MapShapes, 'width' | 'height'>;
}

interface MapInput {
  readonly report: Report;
  readonly indicator: Indicator;
  readonly periods: PeriodOverride;
  readonly view: MapView;
  /** Null when there is nothing to draw on. */
  readonly shapes: MapShapes | null;
}

/** Reads the figures of all places of an indicator for a map. */
export function mapModel({report, indicator, periods, view, shapes}: MapInput, locale: Locale): MapModel {
  const whole = indicator.whole ?? indicator;
  const source = report.shownPlace?.report ?? report;
  const {drawn, others} = mapPlaces(source, whole, shapes?.shapes ?? []);
  const ranking = rankPlaces(
    whole,
    periods,
    [...drawn, ...others].map(({code}) => code),
  );
  const names = new Map([...drawn, ...others].map((place) => [place.code, nameOf(place, locale)]));
  const rows = ranking.rows.map((row) => ({...row, name: names.get(row.code) ?? row.code}));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const values = rows.flatMap((row) => printedValue(row) ?? []).map(toNumber);
  return {
    indicator: whole,
    whole: whole.observations.find(({period}) => period === ranking.toPeriod) ?? null,
    isCountry: wholePlace(source)?.level === countryLevel,
    wholeName: wholeText(source, locale),
    levelName: levelName(source, rows, locale),
    toPeriod: ranking.toPeriod,
    view,
    rows,
    ranking,
    classes: valueClasses(values, whole.decimals, whole.bounds),
    options: (drawn.length > 0 && shapes ? shapes.shapes : []).flatMap((shape) => {
      const row = byCode.get(shape.code);
      return row ? [{shape, row}] : [];
    }),
    others: others.flatMap(({code}) => byCode.get(code) ?? []),
    size: shapes ?? {width: 0, height: 0},
  };
}

/** How a place is painted in the view of the map. */
export function paintOf(row: MapRow, {view, classes}: Pick<MapModel, 'view' | 'classes'>): PlacePaint {
  const value = printedValue(row);
  const {verdict, change} = row.assessment;
  if (view === 'change' || view === 'verdict') return change ? {kind: 'verdict', verdict} : {kind: 'missing'};
  if (!value || !classes) return {kind: 'missing'};
  if (view === 'value') return {kind: 'class', index: classOf(toNumber(value), classes.edges)};
  const state = targetState(row);
  return state === 'missing' ? {kind: 'missing'} : {kind: 'target', state};
}

function nameOf({code, name}: MapPlace, locale: Locale): string {
  return resolveText(name, locale)?.text || code;
}

/** The word for a place of the level that all places have; "lugar" when it has none, or they differ. */
function levelName(report: Report, rows: readonly MapRow[], {t}: Locale): string {
  const places = new Map(placesOf(report).map((place) => [place.code, place]));
  return t(`place.level-${commonLevel(rows.flatMap(({code}) => places.get(code) ?? []))}`);
}
