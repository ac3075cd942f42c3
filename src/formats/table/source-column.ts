import type {Flag} from '../../model/report/observation.ts';
import type {SerialDateForm} from '../base/serial-date.ts';
import type {ColumnRole} from './column-role.ts';

/** Why a column has its role. */
export const roleReasons = [
  'header-words',
  'period-in-header',
  'stated',
  'only-numbers',
  'values-differ',
  'no-content',
  'computed',
  'not-known',
  'same-period',
] as const;
export type RoleReason = (typeof roleReasons)[number];

/**
 * How periods are read where a single one does not show it: `2009-10` as a year or as a month, or `44197` as a date.
 * `ambiguous`: the column does not show it either.
 */
export type PeriodForm = 'years' | 'months' | 'ambiguous' | SerialDateForm;

/** A column of a table: its header and the meaning of its cells. */
export interface SourceColumn {
  /** Trimmed; the column letter when the header is blank. */
  readonly header: string;
  readonly isBlankHeader: boolean;
  /** `unknown` when neither header nor cells show the meaning. */
  readonly role: ColumnRole | 'unknown';
  readonly reason: RoleReason;
  /** Kind of a group, key of a dimension, or what a header names: `indicator`, or the key of a dimension. */
  readonly argument: string | null;
  /** Period of figures, targets and parts; second period of a change. */
  readonly period: string | null;
  /** First period of a change. */
  readonly from: string | null;
  /** True when a group column has only the code, and a place column only the code of the place. */
  readonly isCode: boolean;
  /** Flags of every figure of the column, from a mark in the header. */
  readonly flags: readonly Flag[];
  /** Marks in the header without a known meaning. */
  readonly marks: string | null;
  /** Unit in the header of figures: `%` of `2021 (%)`; null without one. */
  readonly unit: string | null;
  /** Absent where each period is clear on its own. */
  readonly periodForm?: PeriodForm;
  /** Words beside the period, folded: `presupuesto`. */
  readonly words: string;
}

/** The letter of a column, as spreadsheets show it: A, B, … AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}
