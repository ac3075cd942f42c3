import {isBlank} from '../../../formats/base/cell.ts';
import type {DecimalSeparator} from '../../../formats/base/parse-number.ts';
import {parseUnit, unitFromName} from '../../../formats/base/parse-unit.ts';
import {firstText, type DataRow} from '../../../formats/table/read/data-row.ts';
import {parseCell} from '../../../formats/table/read/parse-cell.ts';
import {detectColumns} from '../../../formats/table/detect/detect-columns.ts';
import {detectDecimalSeparator} from '../../../formats/table/read/decimal-separator.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import type {TableEdits} from './document.ts';

/** A figure that is read without a doubt and still looks wrong. */
export interface FigureCheck {
  readonly code: 'over-100' | 'jump';
  readonly line: number;
  readonly column: number;
  readonly header: string;
  readonly text: string;
  /** The figure before the jump; null for the other check. */
  readonly before: {readonly text: string; readonly line: number} | null;
  /** How many times the figure before, rounded; 0 for the other check. */
  readonly times: number;
}

const jumpRatio = 20;
/** Least size of the larger figure of a jump: a small figure can grow as much, for example from 0.1 % to 2 %. */
const jumpSize = 100;
const identityRoles: readonly string[] = ['id', 'code', 'indicator', 'group', 'unit', 'place', 'dimension'];

interface Figure {
  readonly value: number;
  readonly text: string;
  readonly line: number;
}

/** Percentages over 100, and figures many times the one before in the same series. */
export const checkFigures = memoizeByObject((edits: TableEdits): readonly FigureCheck[] => {
  const {table, skipped, columns, layout, rowKinds, decimalSeparator} = edits;
  const published = table.rows.filter(({line}) => !skipped.has(line));
  const {rows} = detectColumns(published, columns, layout, rowKinds);
  const detected = detectDecimalSeparator(rows);
  if ('conflicting' in detected) return [];
  const previous = new Map<string, Figure>();
  return rows.flatMap((row) =>
    row.kind === 'record' ? checkRow(row, detected.separator ?? decimalSeparator, previous) : [],
  );
});

function checkRow(
  dataRow: DataRow,
  separator: DecimalSeparator | null,
  previous: Map<string, Figure>,
): readonly FigureCheck[] {
  const {row, columns} = dataRow;
  const identity = columns.flatMap(({role}, index) =>
    identityRoles.includes(role) ? [row.cells[index]?.text.trim() ?? ''] : [],
  );
  return columns.flatMap(({role, header, argument, unit}, column): readonly FigureCheck[] => {
    const cell = row.cells[column];
    if (role !== 'value' || !cell || isBlank(cell)) return [];
    const parsed = parseCell(cell, separator);
    if (typeof parsed === 'string' || parsed.value === null) return [];
    const figure = {value: parsed.value, text: cell.text.trim(), line: row.line};
    const key = JSON.stringify([...identity, argument === null ? '' : header]);
    const before = previous.get(key);
    previous.set(key, figure);
    const place = {line: row.line, column, header, text: figure.text};
    if (figure.value > 100 && (parsed.isPercent || isPercentRow(dataRow, unit)))
      return [{...place, code: 'over-100', before: null, times: 0}];
    const times = before ? jumpTimes(before.value, figure.value) : 0;
    return before && times ? [{...place, code: 'jump', before, times}] : [];
  });
}

function isPercentRow(row: DataRow, headerUnit: string | null): boolean {
  const text = firstText(row, 'unit') ?? headerUnit;
  const name = firstText(row, 'indicator');
  const unit = text === null ? (name === null ? null : unitFromName(name)) : parseUnit(text);
  return unit?.kind === 'percent';
}

/** 0 when the figures are of the same order. */
function jumpTimes(before: number, after: number): number {
  const [low, high] = [
    Math.min(Math.abs(before), Math.abs(after)),
    Math.max(Math.abs(before), Math.abs(after)),
  ];
  return low > 0 && high >= jumpSize && high / low >= jumpRatio ? Math.round(high / low) : 0;
}
