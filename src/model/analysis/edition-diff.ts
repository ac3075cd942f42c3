import {groupBy} from '../group-by.ts';
import type {Indicator} from '../report/indicator.ts';
import type {LocalizedText} from '../report/localized-text.ts';
import type {Disaggregation, Observation, Target} from '../report/observation.ts';
import type {Report} from '../report/report.ts';

export const figureSeries = ['result', 'part', 'baseline', 'target'] as const;
/** The kind of a figure: a result, a result of a part of the whole, the baseline, a target. */
export type FigureSeries = (typeof figureSeries)[number];

/** A figure that two editions do not have alike. */
export interface FigureChange {
  readonly kind: 'revised' | 'added' | 'vanished';
  readonly series: FigureSeries;
  /** The part of a figure of the series `part`; null for others. */
  readonly part: Disaggregation | null;
  readonly period: string;
  /** The indicator in the later edition; in the earlier one when it has vanished. */
  readonly indicator: Indicator;
  /** The indicator in the earlier edition; null for a new indicator. */
  readonly earlier: Indicator | null;
  /** Null for an added figure. */
  readonly was: Observation | Target | null;
  /** Null for a vanished figure. */
  readonly is: Observation | Target | null;
}

/** The same indicator in two editions. */
export interface IndicatorPair {
  readonly before: Indicator;
  readonly after: Indicator;
}

/** What a later edition has changed. Each list is in the order of the later edition, what has vanished in that of the earlier. */
export interface EditionComparison {
  readonly figures: readonly FigureChange[];
  /** Indicators of the later edition only. Their figures are in `figures` too. */
  readonly added: readonly Indicator[];
  /** Indicators of the earlier edition only. Their figures are in `figures` too. */
  readonly vanished: readonly Indicator[];
  /** Another name or another code. */
  readonly renamed: readonly IndicatorPair[];
  /** Another unit: equal numbers do not mean the same. */
  readonly redefined: readonly IndicatorPair[];
  /** Number of figures that both editions have alike. */
  readonly unchanged: number;
}

/** Compares two editions of a report. Indicators are matched by id, and those without a match by code. */
export function compareEditions(before: Report, after: Report): EditionComparison {
  const matches = matchIndicators(before.indicators, after.indicators);
  const matched = new Set(matches.values());
  const pairs = after.indicators.flatMap((indicator) => {
    const earlier = matches.get(indicator);
    return earlier ? [{before: earlier, after: indicator}] : [];
  });
  const vanished = before.indicators.filter((indicator) => !matched.has(indicator));
  const compared = [
    ...after.indicators.map((indicator) => compareFigures(matches.get(indicator) ?? null, indicator)),
    ...vanished.map((indicator) => compareFigures(indicator, null)),
  ];
  return {
    figures: compared.flatMap(({changes}) => changes),
    added: after.indicators.filter((indicator) => !matches.has(indicator)),
    vanished,
    renamed: pairs.filter(({before: a, after: b}) => a.code !== b.code || !isSameText(a.name, b.name)),
    redefined: pairs.filter(({before: a, after: b}) => unitIdentity(a) !== unitIdentity(b)),
    unchanged: compared.reduce((sum, {unchanged}) => sum + unchanged, 0),
  };
}

/** The earlier indicator of each later one that has one. */
function matchIndicators(
  before: readonly Indicator[],
  after: readonly Indicator[],
): ReadonlyMap<Indicator, Indicator> {
  const byId = new Map(before.map((indicator) => [indicator.id, indicator]));
  const matches = new Map<Indicator, Indicator>();
  for (const indicator of after) {
    const earlier = byId.get(indicator.id);
    if (earlier) matches.set(indicator, earlier);
  }
  const taken = new Set(matches.values());
  const byCode = groupBy(
    before.filter((indicator) => indicator.code !== null && !taken.has(indicator)),
    ({code}) => code ?? '',
  );
  const laterByCode = groupBy(
    after.filter((indicator) => indicator.code !== null && !matches.has(indicator)),
    ({code}) => code ?? '',
  );
  // A code that several indicators share identifies none of them.
  for (const [code, [indicator, ...others]] of laterByCode) {
    const [earlier, ...otherEarlier] = byCode.get(code) ?? [];
    if (indicator && earlier && others.length + otherEarlier.length === 0) matches.set(indicator, earlier);
  }
  return matches;
}

/** A figure with its place. Figures of two editions with one key are the same figure. */
interface PlacedFigure {
  readonly key: string;
  readonly series: FigureSeries;
  readonly part: Disaggregation | null;
  readonly record: Observation | Target;
}

function compareFigures(
  before: Indicator | null,
  after: Indicator | null,
): {readonly changes: readonly FigureChange[]; readonly unchanged: number} {
  const earlier = new Map((before ? figuresOf(before) : []).map((figure) => [figure.key, figure]));
  const later = new Map((after ? figuresOf(after) : []).map((figure) => [figure.key, figure]));
  const changes: FigureChange[] = [];
  let unchanged = 0;
  for (const key of new Set([...later.keys(), ...earlier.keys()])) {
    const [was, is] = [earlier.get(key), later.get(key)];
    const place = is ?? was;
    const indicator = is ? after : before;
    if (!place || !indicator) continue;
    if (was && is && isSameFigure(was.record, is.record)) unchanged += 1;
    else
      changes.push({
        kind: was && is ? 'revised' : is ? 'added' : 'vanished',
        series: place.series,
        part: place.part,
        period: place.record.period,
        indicator,
        earlier: before,
        was: was?.record ?? null,
        is: is?.record ?? null,
      });
  }
  return {changes, unchanged};
}

/** All figures of an indicator. A second record of one place has a number in its key. */
function figuresOf(indicator: Indicator): readonly PlacedFigure[] {
  const {observations, disaggregations, baseline, targets} = indicator;
  const counts = new Map<string, number>();
  const place = (
    series: FigureSeries,
    record: Observation | Target,
    part: Disaggregation | null = null,
  ): PlacedFigure => {
    const name = JSON.stringify([series, record.period, part && partIdentity(part)]);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return {key: `${name} ${count}`, series, part, record};
  };
  return [
    ...observations.map((record) => place('result', record)),
    ...disaggregations.flatMap((part) => part.observations.map((record) => place('part', record, part))),
    ...(baseline ? [place('baseline', baseline)] : []),
    ...targets.map((record) => place('target', record)),
  ];
}

function partIdentity({dimensions}: Disaggregation): unknown {
  return [...dimensions].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The numbers of a record and why it has none. Flags, notes and the text of the source are not figures. */
export const figureFields = [
  'value',
  'missing',
  'min',
  'max',
  'lower',
  'upper',
  'standardError',
  'confidence',
  'numerator',
  'denominator',
] as const;
export type FigureField = (typeof figureFields)[number];

/** The fields in which two records of one place differ. */
export function differingFields(was: Observation | Target, is: Observation | Target): readonly FigureField[] {
  const [a, b] = [was, is] as readonly Partial<Record<FigureField, unknown>>[];
  return figureFields.filter((name) => (a?.[name] ?? null) !== (b?.[name] ?? null));
}

function isSameFigure(was: Observation | Target, is: Observation | Target): boolean {
  return differingFields(was, is).length === 0;
}

function isSameText(a: LocalizedText, b: LocalizedText): boolean {
  return a.size === b.size && [...a].every(([language, text]) => b.get(language) === text);
}

function unitIdentity({unit}: Indicator): string {
  const {kind, per, multiplier, currency, indexBase} = unit;
  return JSON.stringify([kind, per, multiplier, currency, indexBase]);
}
