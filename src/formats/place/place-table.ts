import {foldText} from '../../text/search.ts';
import type {SheetRow} from '../base/cell.ts';
import type {ImportLog} from '../base/import-log.ts';
import {isTotal} from '../base/total-words.ts';
import type {ClassifiedRow} from '../table/detect/classify-rows.ts';
import type {SourceColumn} from '../table/source-column.ts';
import {findBlankPlaces} from './blank-places.ts';
import type {PlaceAnswers} from './place-answer.ts';
import {placeKey, readPlaceCells, type PlaceCells} from './place-cells.ts';
import {placeColumnsOf, type PlaceColumns} from './place-columns.ts';
import type {PlaceRecord} from './place-registry.ts';
import {PlaceResolver} from './place-resolver.ts';

type Columns = readonly SourceColumn[];

/** The places of the rows and of the headers of one file. Each distinct text is matched once. */
export class PlaceTable {
  readonly #columns: ReadonlyMap<Columns, PlaceColumns>;
  /** Places by the key of the row; null for the whole. */
  readonly #byKey = new Map<string, PlaceRecord | null>();
  readonly #byHeader = new Map<string, PlaceRecord | null>();
  readonly #resolver: PlaceResolver;

  constructor(rows: readonly ClassifiedRow[], answers: PlaceAnswers, log: ImportLog) {
    const tables = rowsByColumns(rows);
    this.#columns = new Map(
      [...tables].flatMap(([columns, records]) => {
        const placed = placeColumnsOf(columns, records);
        return placed ? [[columns, placed] as const] : [];
      }),
    );
    const cellsByKey = new Map<string, PlaceCells | null>();
    for (const [columns, placed] of this.#columns)
      for (const row of tables.get(columns) ?? []) {
        const key = placeKey(row, placed);
        if (!cellsByKey.has(key)) cellsByKey.set(key, readPlaceCells(row, placed));
      }
    for (const [columns, placed] of this.#columns)
      for (const problem of findBlankPlaces(tables.get(columns) ?? [], columns, placed)) log.add(problem);
    const headers = [...tables.keys()].flatMap(placeHeaders);
    const headerCells = new Map(headers.map((header) => [header, headerPlace(header)]));
    this.#resolver = new PlaceResolver([...cellsByKey.values(), ...headerCells.values()], answers, log);
    const isUbigeo = [...this.#columns.values()].some(({code}) => code?.isUbigeo);
    this.#resolver.readCodes(isUbigeo);
    for (const [key, cells] of cellsByKey) this.#byKey.set(key, this.#resolver.resolve(cells));
    for (const [header, cells] of headerCells) this.#byHeader.set(header, this.#resolver.resolve(cells));
  }

  /** The places that were found, as a report document lists them. */
  get records(): readonly PlaceRecord[] {
    return this.#resolver.recordsOf(new Set([...this.#byKey.values(), ...this.#byHeader.values()]));
  }

  /** Indexes of the columns that name the place of a row; none where the place does not divide the rows. */
  columnsOf(columns: Columns): PlaceColumns | null {
    return this.#columns.get(columns) ?? null;
  }

  /** The place of a row; null for the whole. */
  placeOf(row: SheetRow, columns: PlaceColumns): PlaceRecord | null {
    return this.#byKey.get(placeKey(row, columns)) ?? null;
  }

  /** The place that the header of a column of figures names; null for the whole. */
  placeOfHeader(header: string): PlaceRecord | null {
    return this.#byHeader.get(header) ?? null;
  }
}

function rowsByColumns(rows: readonly ClassifiedRow[]): ReadonlyMap<Columns, readonly SheetRow[]> {
  const tables = new Map<Columns, SheetRow[]>();
  for (const row of rows) {
    if (row.kind === 'text') continue;
    const records = tables.get(row.columns) ?? [];
    tables.set(row.columns, records);
    if (row.kind === 'record') records.push(row.row);
  }
  return tables;
}

/** The name of a place in the header of a column of figures, without its period. */
export function placeInHeader({header, period}: Pick<SourceColumn, 'header' | 'period'>): string {
  return header.replace(period ?? '', '').trim();
}

function placeHeaders(columns: Columns): readonly string[] {
  return columns.filter(({role, argument}) => role === 'value' && argument === 'place').map(placeInHeader);
}

function headerPlace(header: string): PlaceCells | null {
  if (isTotal(header) || !foldText(header)) return null;
  return {code: null, names: [{text: header, column: {header, level: null}}], line: null};
}
