import {answeredFields} from '../../base/indicator-answer.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {ImportOptions} from '../../base/import-options.ts';
import {findMixedPeriods} from '../../base/mixed-periods.ts';
import {withBounds, type UnitJson} from '../../base/parse-unit.ts';
import {slugify} from '../../base/slugify.ts';
import {decimalsOf} from './indicator-decimals.ts';
import {matchWords} from '../detect/match-words.ts';
import {commonCategories, type IndicatorDraft} from './indicator-draft.ts';
import type {Categories} from '../../place/category-reader.ts';
import type {Series} from './series.ts';
import type {PlaceRecord} from '../../place/place-registry.ts';
import {disaggregations, writtenTargets, type WrittenSeries} from '../../place/write-parts.ts';
import {SharedUnits} from './shared-units.ts';

export interface BuiltIndicators {
  readonly indicators: readonly object[];
  readonly units: Readonly<Record<string, UnitJson>>;
  /** Line of the first row of each indicator. */
  readonly lines: readonly number[];
}

interface WriteContext {
  readonly options: ImportOptions;
  readonly language: string;
  readonly log: ImportLog;
  readonly places: readonly PlaceRecord[];
}

/** The drafts as a report document writes them; equal units are written once. */
export function writeIndicators(drafts: readonly IndicatorDraft[], context: WriteContext): BuiltIndicators {
  const codes = indicatorCodes(drafts);
  const ids = uniqueIds(drafts, codes);
  const common = commonCategories(drafts);
  const decimals = decimalsOf(drafts, context);
  const units = new SharedUnits();
  reportSharedCodes(drafts, context.log);
  reportCommonCategories(common, context.log);
  const indicators = drafts.map((draft, index) => {
    const series = [...draft.series.values()].map((item) => withoutCategories(item, common));
    const unit = unitOf(draft, valuesOf(series), context.log);
    const {name, values, group} = draft;
    const {baseline, printed, fields} = values;
    const code = codes[index] ?? null;
    const {indicatorAnswers} = context.options;
    const answer = indicatorAnswers.get(ids[index] ?? '') ?? indicatorAnswers.get(code ?? '');
    const headline = series.find(({categories}) => !categories.size);
    return {
      id: ids[index],
      ...(group && {groupId: group.id}),
      ...(code !== null && {code}),
      name: {[context.language]: nameWithCategories(name, common)},
      unit: units.reference(unit),
      decimals: decimals[index],
      ...coverageOf(common, context.language),
      ...answeredFields(fields, answer, context.language),
      ...(context.options.decimals !== null && {decimals: context.options.decimals}),
      ...(baseline && {baseline}),
      targets: writtenTargets(draft.targets),
      observations: headline?.observations ?? [],
      ...(draft.revisions.size > 0 && {revisions: [...draft.revisions]}),
      ...comparisonOfMixed(draft, headline?.observations ?? [], context.log),
      ...disaggregations(series, context),
      ...(printed && {asPublished: {...printed, sourceLine: values.line}}),
    };
  });
  return {indicators, units: units.records, lines: drafts.map(({line}) => line)};
}

/** The last two periods of one length, where a series has several lengths: a quarter is not compared with a year. */
function comparisonOfMixed(
  {line, name}: IndicatorDraft,
  observations: Series['observations'],
  log: ImportLog,
): object {
  const mixed = findMixedPeriods(observations.map(({period}) => period));
  if (!mixed) return {};
  const {examples, comparison} = mixed;
  const pair = comparison ? ` (${comparison.from} → ${comparison.to})` : '';
  const found = `${name}: ${examples.join(', ')}${pair}`;
  log.add({code: 'mixed-periods', severity: 'warning', row: line, column: null, found});
  return comparison ? {comparison} : {};
}

/** The place of every row is the coverage. */
function coverageOf(common: Categories, language: string): object {
  const places = [...common].filter(([key]) => isPlaceKey(key));
  return places.length ? {coverage: {[language]: places.map(([, label]) => label).join(' · ')}} : {};
}

/** Any other category of every row belongs to the name: the figures are not those of the whole. */
function nameWithCategories(name: string, common: Categories): string {
  return [name, ...[...common].filter(([key]) => !isPlaceKey(key)).map(([, label]) => label)].join(' · ');
}

function isPlaceKey(key: string): boolean {
  return key === 'place' || matchWords('header', key.replaceAll('-', ' '))?.role === 'place';
}

function withoutCategories({categories, observations, targets}: Series, common: Categories): WrittenSeries {
  return {categories: new Map([...categories].filter(([key]) => !common.has(key))), observations, targets};
}

/** The code column, else the code of the group where the indicator is the only one of the group. */
function indicatorCodes(drafts: readonly IndicatorDraft[]): readonly (string | null)[] {
  const counts = new Map<string, number>();
  for (const {group} of drafts) if (group) counts.set(group.id, (counts.get(group.id) ?? 0) + 1);
  return drafts.map(({code, group, groupCode}) => {
    const isOnly = group !== null && counts.get(group.id) === 1;
    return code ?? (isOnly ? groupCode : null);
  });
}

/** Id of an indicator without one in the file. */
function derivedId(code: string | null, name: string): string {
  return `in-${slugify(code ?? name)}`;
}

function uniqueIds(drafts: readonly IndicatorDraft[], codes: readonly (string | null)[]): readonly string[] {
  const ids = new Set<string>();
  const counts = new Map<string, number>();
  return drafts.map(({statedId, name}, index) => {
    const base = statedId ?? derivedId(codes[index] ?? null, name);
    let id = base;
    for (let number = counts.get(base) ?? 1; ids.has(id); number++) {
      id = `${base}-${number + 1}`;
      counts.set(base, number + 1);
    }
    ids.add(id);
    return id;
  });
}

/** One code for two names is a slip, or two indicators. Two units of one name are two indicators of one code. */
function reportSharedCodes(drafts: readonly IndicatorDraft[], log: ImportLog): void {
  const firstByCode = new Map<string, IndicatorDraft>();
  for (const draft of drafts) {
    if (draft.code === null || draft.statedId !== null) continue;
    const first = firstByCode.get(draft.code);
    if (!first) firstByCode.set(draft.code, draft);
    else if (first.name !== draft.name || first.group !== draft.group)
      log.add({code: 'shared-code', severity: 'repaired', row: draft.line, column: null, found: draft.code});
  }
}

/** The report has no series for a category that every row has; it is the coverage of the indicators. */
function reportCommonCategories(common: Categories, log: ImportLog): void {
  for (const [key, label] of common)
    log.add({
      code: 'common-category',
      severity: 'repaired',
      row: null,
      column: key,
      found: `${key}: ${label}`,
    });
}

function valuesOf(series: readonly WrittenSeries[]): readonly number[] {
  return series.flatMap(({observations}) =>
    observations.map(({value}) => value).filter((value) => value !== null),
  );
}

function unitOf(
  {multiplier, unit, name, line}: IndicatorDraft,
  values: readonly number[],
  log: ImportLog,
): UnitJson {
  if (unit.kind === 'percent' && areFractions(values))
    log.add({
      code: 'fractions',
      severity: 'warning',
      row: line,
      column: null,
      found: `${name}: ${values.slice(0, 3).join(', ')}`,
    });
  const bounded = withBounds(unit, values, name);
  return multiplier ? {...bounded, multiplier} : bounded;
}

/** Percentages that all lie between 0 and 1, with two decimals or more: a spreadsheet stores 29.9 % as 0.299. */
function areFractions(values: readonly number[]): boolean {
  const isFraction = (value: number): boolean => value > 0 && value < 1 && !Number.isInteger(value * 10);
  return values.every((value) => value >= 0 && value <= 1) && values.some(isFraction);
}
