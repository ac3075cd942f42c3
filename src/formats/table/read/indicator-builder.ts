import {unitKinds} from '../../../model/report/report.ts';
import type {GroupDocument, TranslatedText} from './group-builder.ts';
import {slugify} from '../../base/slugify.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {ImportProblemCode} from '../../../model/report/problem.ts';
import {firstText} from './data-row.ts';
import type {RowValues, FigureDocument} from './read-row.ts';
import type {DataRow} from './data-row.ts';
import {withBounds, parseUnit, unitFromName} from '../../base/parse-unit.ts';
import type {UnitJson} from '../../base/parse-unit.ts';

interface IndicatorInput {
  readonly id: string;
  readonly groupId: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly unit: UnitJson;
  readonly line: number;
  readonly facts: RowValues;
  readonly observations: FigureDocument[];
}

export interface BuiltIndicators {
  readonly indicators: readonly object[];
  readonly units: Readonly<Record<string, UnitJson>>;
  readonly lines: readonly number[];
}

const noUnit: UnitJson = {kind: 'other'};

/** The indicators of a file, in the order in which they are met. */
export class IndicatorBuilder {
  readonly #language: string;
  readonly #log: ImportLog;
  readonly #byId = new Map<string, IndicatorInput>();
  /** How many rows share a code or a name. */
  readonly #taken = new Map<string, number>();

  constructor(language: string, log: ImportLog) {
    this.#language = language;
    this.#log = log;
  }

  /** Adds a row, or adds its figure to the indicator that it speaks of. */
  add(
    record: DataRow,
    facts: RowValues,
    place: {readonly group: GroupDocument | null; readonly code: string | null},
  ): void {
    const note = (code: ImportProblemCode, severity: 'dropped' | 'repaired', found: string | null) =>
      this.#log.add({code, severity, row: record.row.line, column: null, found});
    const named = firstText(record, 'name');
    const title = Object.values(place.group?.title ?? {})[0] ?? null;
    const stated = firstText(record, 'id');
    const name = named ?? (place.group?.code === place.code ? title : null) ?? place.code ?? stated;
    if (name === null) return note('row-without-name', 'dropped', shown(record));
    const key = stated ?? `in-${slugify(place.code ?? name)}`;
    const known = this.#byId.get(key);
    if (known && firstText(record, 'period') !== null) return this.#addObservations(known, record, facts);
    const isSame =
      known && known.name === name && figuresOf(known.observations) === figuresOf(facts.observations);
    if (isSame) return note('repeated-row', 'dropped', shown(record));
    if (known) note('shared-code', 'repaired', place.code ?? name);
    if (named === null) note('no-name', 'repaired', name);
    const id = known ? this.#uniqueId(key) : key;
    const unit = this.#unit(record, facts, name);
    const groupId = place.group?.id ?? null;
    this.#byId.set(id, {
      ...place,
      id,
      groupId,
      name,
      unit,
      facts,
      line: record.row.line,
      observations: [...facts.observations],
    });
  }

  finished(): BuiltIndicators {
    const drafts = [...this.#byId.values()];
    const decimals = maxDecimals(drafts);
    const units: Record<string, UnitJson> = {};
    const indicators = drafts.map((draft) => {
      const values = draft.observations.flatMap(({value}) => (value === null ? [] : [value]));
      const unit = withBounds(draft.unit, values, draft.name);
      const shares = unit.kind === 'percent' && 'bounds' in unit;
      if (shares) units['percent'] = unit;
      return this.#document(draft, shares ? 'percent' : unit, decimals.get(JSON.stringify(draft.unit)) ?? 0);
    });
    return {indicators, units, lines: drafts.map(({line}) => line)};
  }

  #document(
    {id, groupId, code, name, facts, line, observations}: IndicatorInput,
    unit: UnitJson | string,
    decimals: number,
  ): object {
    const {targets, baseline, printed, fields} = facts;
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return {
      id,
      ...(groupId !== null && {groupId}),
      ...(code !== null && {code}),
      name: {[this.#language]: name} satisfies TranslatedText,
      unit,
      decimals,
      ...known,
      ...(baseline && {baseline}),
      targets,
      observations,
      ...(printed && {asPublished: {...printed, sourceLine: line}}),
    };
  }

  #addObservations(known: IndicatorInput, record: DataRow, {observations}: RowValues): void {
    for (const one of observations) {
      if (!known.observations.some(({period}) => period === one.period)) known.observations.push(one);
      else
        this.#log.add({
          code: 'duplicate-period',
          severity: 'dropped',
          row: record.row.line,
          column: null,
          found: shown(record),
        });
    }
  }

  #uniqueId(key: string): string {
    const number = (this.#taken.get(key) ?? 1) + 1;
    this.#taken.set(key, number);
    return this.#byId.has(`${key}-${number}`) ? this.#uniqueId(key) : `${key}-${number}`;
  }

  #unit(record: DataRow, {isPercent}: RowValues, name: string): UnitJson {
    const note = (code: ImportProblemCode, severity: 'warning' | 'repaired', found: string | null) =>
      this.#log.add({code, severity, row: record.row.line, column: null, found});
    const stated = firstText(record, 'unit');
    const kind = unitKinds.find((one) => one === firstText(record, 'unitKind'));
    if (kind && stated !== null) return {kind, label: {[this.#language]: stated}};
    const known = stated === null ? null : parseUnit(stated);
    if (known) return known;
    if (stated !== null) {
      note('unknown-unit', 'warning', stated);
      return {kind: 'other', label: {[this.#language]: stated}};
    }
    const guessed = isPercent ? parseUnit('%') : unitFromName(name);
    note(guessed ? 'unit-from-name' : 'no-unit', guessed ? 'repaired' : 'warning', name);
    return guessed ?? noUnit;
  }
}

/** As many digits as the finest figure in the same unit is printed with: beside 2.9, a lone 0 is 0.0. */
function maxDecimals(drafts: readonly IndicatorInput[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const {unit, facts} of drafts) {
    const key = JSON.stringify(unit);
    most.set(key, Math.min(8, Math.max(most.get(key) ?? 0, facts.decimals)));
  }
  return most;
}

function figuresOf(observations: readonly FigureDocument[]): string {
  return JSON.stringify(observations.map(({period, value}) => [period, value]));
}

function shown({row}: DataRow): string {
  return row.cells
    .map(({text}) => text.trim())
    .filter(Boolean)
    .join(' | ');
}
