import {unitKinds} from '../../model/report/report.ts';
import type {GroupDocument, Words} from './group-builder.ts';
import {slug} from './group-builder.ts';
import type {ImportCode, Log} from '../base/import-problem.ts';
import {text} from './data-row.ts';
import type {Facts, FigureDocument} from './read-row.ts';
import type {RecordRow} from './data-row.ts';
import {bounded, namedUnit, unitOfName} from './parse-unit.ts';
import type {UnitDocument} from './parse-unit.ts';

interface Draft {
  readonly id: string;
  readonly groupId: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly unit: UnitDocument;
  readonly line: number;
  readonly facts: Facts;
  readonly observations: FigureDocument[];
}

export interface Finished {
  readonly indicators: readonly object[];
  readonly units: Readonly<Record<string, UnitDocument>>;
  readonly lines: readonly number[];
}

const noUnit: UnitDocument = {kind: 'other'};

/** The indicators of a file, in the order in which they are met. */
export class IndicatorList {
  readonly #language: string;
  readonly #log: Log;
  readonly #byId = new Map<string, Draft>();
  /** How many rows share a code or a name. */
  readonly #taken = new Map<string, number>();

  constructor(language: string, log: Log) {
    this.#language = language;
    this.#log = log;
  }

  /** Adds a row, or adds its figure to the indicator that it speaks of. */
  add(
    record: RecordRow,
    facts: Facts,
    place: {readonly group: GroupDocument | null; readonly code: string | null},
  ): void {
    const note = (code: ImportCode, severity: 'dropped' | 'mended', seen: string | null) =>
      this.#log.note({code, severity, row: record.row.line, column: null, seen});
    const named = text(record, 'name');
    const title = Object.values(place.group?.title ?? {})[0] ?? null;
    const stated = text(record, 'id');
    const name = named ?? (place.group?.code === place.code ? title : null) ?? place.code ?? stated;
    if (name === null) return note('row-without-name', 'dropped', shown(record));
    const key = stated ?? `in-${slug(place.code ?? name)}`;
    const known = this.#byId.get(key);
    if (known && text(record, 'period') !== null) return this.#more(known, record, facts);
    const isSame =
      known && known.name === name && figuresOf(known.observations) === figuresOf(facts.observations);
    if (isSame) return note('repeated-row', 'dropped', shown(record));
    if (known) note('shared-code', 'mended', place.code ?? name);
    if (named === null) note('no-name', 'mended', name);
    const id = known ? this.#free(key) : key;
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

  finished(): Finished {
    const drafts = [...this.#byId.values()];
    const decimals = finest(drafts);
    const units: Record<string, UnitDocument> = {};
    const indicators = drafts.map((draft) => {
      const values = draft.observations.flatMap(({value}) => (value === null ? [] : [value]));
      const unit = bounded(draft.unit, values, draft.name);
      const shares = unit.kind === 'percent' && 'bounds' in unit;
      if (shares) units['percent'] = unit;
      return this.#document(draft, shares ? 'percent' : unit, decimals.get(JSON.stringify(draft.unit)) ?? 0);
    });
    return {indicators, units, lines: drafts.map(({line}) => line)};
  }

  #document(
    {id, groupId, code, name, facts, line, observations}: Draft,
    unit: UnitDocument | string,
    decimals: number,
  ): object {
    const {targets, baseline, printed, fields} = facts;
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return {
      id,
      ...(groupId !== null && {groupId}),
      ...(code !== null && {code}),
      name: {[this.#language]: name} satisfies Words,
      unit,
      decimals,
      ...known,
      ...(baseline && {baseline}),
      targets,
      observations,
      ...(printed && {asPublished: {...printed, sourceLine: line}}),
    };
  }

  #more(known: Draft, record: RecordRow, {observations}: Facts): void {
    for (const one of observations) {
      if (!known.observations.some(({period}) => period === one.period)) known.observations.push(one);
      else
        this.#log.note({
          code: 'duplicate-period',
          severity: 'dropped',
          row: record.row.line,
          column: null,
          seen: shown(record),
        });
    }
  }

  #free(key: string): string {
    const number = (this.#taken.get(key) ?? 1) + 1;
    this.#taken.set(key, number);
    return this.#byId.has(`${key}-${number}`) ? this.#free(key) : `${key}-${number}`;
  }

  #unit(record: RecordRow, {isPercent}: Facts, name: string): UnitDocument {
    const note = (code: ImportCode, severity: 'warning' | 'mended', seen: string | null) =>
      this.#log.note({code, severity, row: record.row.line, column: null, seen});
    const stated = text(record, 'unit');
    const kind = unitKinds.find((one) => one === text(record, 'unitKind'));
    if (kind && stated !== null) return {kind, label: {[this.#language]: stated}};
    const known = stated === null ? null : namedUnit(stated);
    if (known) return known;
    if (stated !== null) {
      note('unknown-unit', 'warning', stated);
      return {kind: 'other', label: {[this.#language]: stated}};
    }
    const guessed = isPercent ? namedUnit('%') : unitOfName(name);
    note(guessed ? 'unit-from-name' : 'no-unit', guessed ? 'mended' : 'warning', name);
    return guessed ?? noUnit;
  }
}

/** As many digits as the finest figure in the same unit is printed with: beside 2.9, a lone 0 is 0.0. */
function finest(drafts: readonly Draft[]): ReadonlyMap<string, number> {
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

function shown({row}: RecordRow): string {
  return row.cells
    .map(({text}) => text.trim())
    .filter(Boolean)
    .join(' | ');
}
