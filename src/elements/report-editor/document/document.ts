import {noIndicatorAnswers} from '../../../formats/base/indicator-answer.ts';
import type {ImportOptions} from '../../../formats/base/import-options.ts';
import {noRowKinds} from '../../../formats/base/row-kind.ts';
import type {EditableTable} from '../../../formats/editable-table.ts';
import {noPlaceAnswers} from '../../../formats/place/place-answer.ts';
import {noRowNames} from '../../../formats/table/row-names.ts';
import type {ShortNames} from './short-names.ts';
import type {DesiredDirection, DirectionBasisKind} from '../../../model/report/indicator.ts';

/** The cells and how they are read: everything that decides the import. */
export interface TableEdits extends Pick<
  ImportOptions,
  | 'rowKinds'
  | 'rowNames'
  | 'placeAnswers'
  | 'layout'
  | 'columns'
  | 'missing'
  | 'decimalSeparator'
  | 'language'
  | 'decimals'
  | 'indicatorName'
  | 'indicatorAnswers'
> {
  /** The table with its edited cells. */
  readonly table: EditableTable;
  /** Lines that are not published. */
  readonly skipped: ReadonlySet<number>;
  /** Unit of the indicators without one in the table; empty without one. */
  readonly unit: string;
}

/** Facts that hold for the whole report; empty for what the table has. */
export interface ReportFacts {
  readonly title: string;
  readonly source: string;
  readonly publisher: string;
  readonly publisherShortName: string;
  readonly policy: string;
  readonly policyShortName: string;
  readonly legalBasis: string;
  readonly legalUrl: string;
  readonly issued: string;
  /** Compared periods; empty for those of the table. */
  readonly from: string;
  readonly to: string;
}

/** What is stated about one indicator; null or empty for what the table has. */
export interface LineAnswer {
  readonly direction: DesiredDirection | null;
  /** True when the direction of the table was taken back. */
  readonly isTakenBack: boolean;
  readonly basis: Exclude<DirectionBasisKind, 'from-targets'>;
  /** The document that declares the direction, or why it was inferred. */
  readonly reason: string;
  readonly note: string;
}

/** The work of the editor, immutable: a report and its problems are derived from it. */
export interface EditorDocument {
  /** The table as it was read, to show what was changed. */
  readonly source: EditableTable;
  /** Text of the report document that was opened; null for a table. */
  readonly original: string | null;
  readonly edits: TableEdits;
  readonly facts: ReportFacts;
  /** Answers by id of the indicator. */
  readonly lines: ReadonlyMap<string, LineAnswer>;
  readonly names: ShortNames;
  /** Keys of warnings that were confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** True when the report is published without the figures that could not be read. */
  readonly isPartial: boolean;
}

export const noFacts: ReportFacts = {
  title: '',
  source: '',
  publisher: '',
  publisherShortName: '',
  policy: '',
  policyShortName: '',
  legalBasis: '',
  legalUrl: '',
  issued: '',
  from: '',
  to: '',
};

export const noAnswer: LineAnswer = {
  direction: null,
  isTakenBack: false,
  basis: 'inferred',
  reason: '',
  note: '',
};

/** A document without edits. */
export function createDocument(table: EditableTable, original: string | null = null): EditorDocument {
  return {
    source: table,
    original,
    edits: {
      table,
      skipped: new Set(),
      rowKinds: noRowKinds,
      rowNames: noRowNames,
      placeAnswers: noPlaceAnswers,
      layout: null,
      columns: new Map(),
      missing: [],
      decimalSeparator: null,
      language: null,
      decimals: null,
      indicatorName: null,
      indicatorAnswers: noIndicatorAnswers,
      unit: '',
    },
    facts: noFacts,
    lines: new Map(),
    names: new Map(),
    confirmed: new Set(),
    isPartial: false,
  };
}

/** The document with other cells, or with other answers about how they are read. */
export function withEdits(document: EditorDocument, changes: Partial<TableEdits>): EditorDocument {
  return {...document, edits: {...document.edits, ...changes}};
}

/** The document with another answer about one indicator. */
export function withLine(document: EditorDocument, id: string, changes: Partial<LineAnswer>): EditorDocument {
  const answer = {...(document.lines.get(id) ?? noAnswer), ...changes};
  return {...document, lines: new Map(document.lines).set(id, answer)};
}
