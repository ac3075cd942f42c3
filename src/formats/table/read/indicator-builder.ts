import type {ImportProblem} from '../../../model/report/problem.ts';
import {rowPreview} from '../../base/cell.ts';
import type {ImportLog} from '../../base/import-log.ts';
import {withBounds} from '../../base/parse-unit.ts';
import type {UnitJson} from '../../base/parse-unit.ts';
import {slugify} from '../../base/slugify.ts';
import {firstText} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import type {FigureJson} from './figure-reader.ts';
import type {TranslatedText} from './group-builder.ts';
import {readUnit} from './read-unit.ts';
import type {RowGroup} from './row-group.ts';
import type {RowValues} from './row-reader.ts';

interface IndicatorInput {
  readonly id: string;
  readonly groupId: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly unit: UnitJson;
  readonly line: number;
  readonly values: RowValues;
  readonly observations: FigureJson[];
}

export interface BuiltIndicators {
  readonly indicators: readonly object[];
  readonly units: Readonly<Record<string, UnitJson>>;
  /** Line of the first row of each indicator. */
  readonly lines: readonly number[];
}

/** Collects the indicators of a file, in the order of their first appearance. */
export class IndicatorBuilder {
  readonly #language: string;
  readonly #log: ImportLog;
  readonly #byId = new Map<string, IndicatorInput>();
  /** Number of indicators that share an id before it is made unique. */
  readonly #idCounts = new Map<string, number>();

  constructor(language: string, log: ImportLog) {
    this.#language = language;
    this.#log = log;
  }

  /** Adds an indicator; a row with a period adds its figure to the indicator that is known already. */
  add(row: DataRow, values: RowValues, place: RowGroup): void {
    const name = indicatorName(row, place);
    if (name === null) return this.#report('row-without-name', 'dropped', row);
    const key = firstText(row, 'id') ?? `in-${slugify(place.code ?? name)}`;
    const earlier = this.#byId.get(key);
    if (earlier && firstText(row, 'period') !== null) return this.#addObservations(earlier, row, values);
    if (earlier && isSameIndicator(earlier, name, values))
      return this.#report('repeated-row', 'dropped', row);
    if (earlier) this.#report('shared-code', 'repaired', row, place.code ?? name);
    if (firstText(row, 'name') === null) this.#report('no-name', 'repaired', row, name);
    const id = earlier ? this.#uniqueId(key) : key;
    this.#byId.set(id, {
      id,
      groupId: place.group?.id ?? null,
      code: place.code,
      name,
      unit: readUnit({row, name, isPercent: values.isPercent, language: this.#language}, this.#log),
      line: row.row.line,
      values,
      observations: [...values.observations],
    });
  }

  /** The indicators as a report document writes them; percentages with bounds share one unit. */
  build(): BuiltIndicators {
    const inputs = [...this.#byId.values()];
    const decimals = maxDecimals(inputs);
    const units: Record<string, UnitJson> = {};
    const indicators = inputs.map((input) => {
      const figures = input.observations.flatMap(({value}) => (value === null ? [] : [value]));
      const unit = withBounds(input.unit, figures, input.name);
      const isShared = unit.kind === 'percent' && 'bounds' in unit;
      if (isShared) units['percent'] = unit;
      return this.#toJson(input, isShared ? 'percent' : unit, decimals.get(unitKey(input)) ?? 0);
    });
    return {indicators, units, lines: inputs.map(({line}) => line)};
  }

  #toJson(input: IndicatorInput, unit: UnitJson | string, decimals: number): object {
    const {id, groupId, code, name, line, observations} = input;
    const {targets, baseline, printed, fields} = input.values;
    const definedFields = Object.entries(fields).filter(([, value]) => value !== undefined);
    return {
      id,
      ...(groupId !== null && {groupId}),
      ...(code !== null && {code}),
      name: {[this.#language]: name} satisfies TranslatedText,
      unit,
      decimals,
      ...Object.fromEntries(definedFields),
      ...(baseline && {baseline}),
      targets,
      observations,
      ...(printed && {asPublished: {...printed, sourceLine: line}}),
    };
  }

  #addObservations({observations}: IndicatorInput, row: DataRow, values: RowValues): void {
    for (const observation of values.observations) {
      if (observations.some(({period}) => period === observation.period))
        this.#report('duplicate-period', 'dropped', row);
      else observations.push(observation);
    }
  }

  #report(
    code: ImportProblem['code'],
    severity: ImportProblem['severity'],
    {row}: DataRow,
    found = rowPreview(row),
  ): void {
    this.#log.add({code, severity, row: row.line, column: null, found});
  }

  #uniqueId(key: string): string {
    const number = (this.#idCounts.get(key) ?? 1) + 1;
    this.#idCounts.set(key, number);
    return this.#byId.has(`${key}-${number}`) ? this.#uniqueId(key) : `${key}-${number}`;
  }
}

/** The name in the row, or the title of the group with its code, or its code, or its id. */
function indicatorName(row: DataRow, {group, code}: RowGroup): string | null {
  const groupTitle = group?.code === code ? (Object.values(group?.title ?? {})[0] ?? null) : null;
  return firstText(row, 'name') ?? groupTitle ?? code ?? firstText(row, 'id');
}

function isSameIndicator(indicator: IndicatorInput, name: string, {observations}: RowValues): boolean {
  const figures = (list: readonly FigureJson[]): string =>
    JSON.stringify(list.map(({period, value}) => [period, value]));
  return indicator.name === name && figures(indicator.observations) === figures(observations);
}

/** Most decimals (at most 8) of the indicators with the same unit: beside 2.9, a lone 0 is shown as 0.0. */
function maxDecimals(inputs: readonly IndicatorInput[]): ReadonlyMap<string, number> {
  const decimals = new Map<string, number>();
  for (const input of inputs) {
    const key = unitKey(input);
    decimals.set(key, Math.min(8, Math.max(decimals.get(key) ?? 0, input.values.decimals)));
  }
  return decimals;
}

function unitKey({unit}: IndicatorInput): string {
  return JSON.stringify(unit);
}
