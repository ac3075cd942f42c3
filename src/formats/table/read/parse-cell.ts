import {flags} from '../../../model/report/report.ts';
import type {Flag, MissingReason} from '../../../model/report/report.ts';
import type {SheetCell} from '../../base/cell.ts';
import {parseMissingReason} from '../missing-values.ts';
import {parseNumber} from '../../base/parse-number.ts';
import type {DecimalSeparator} from '../../base/parse-number.ts';

/** A figure of a table, or why there is none. */
export interface ParsedCell {
  readonly value: number | null;
  readonly missing: MissingReason | null;
  readonly decimals: number;
  readonly flags: readonly Flag[];
  readonly isPercent: boolean;
  /** A mark beside the figure that says nothing known: `a/`, `[Nota 5]`. */
  readonly marker: string | null;
  /** The decimal mark that the cell proves. */
  readonly proves: DecimalSeparator | null;
}

export type CellError = 'unreadable-figure' | 'ambiguous-figure' | 'spreadsheet-error';

/** Official statistics of Peru write `P/`, `E/`, `R/` beside a figure. */
const letters: Readonly<Record<string, Flag>> = {'p/': 'provisional', 'e/': 'estimated', 'r/': 'revised'};
const footnoteMarkers = /\[[^\]]*\]|\((?:\d|[a-z])\)|(?<![a-z])[a-z]{1,2}\/(?!\w)|[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+/gi;
const nothing = {
  value: null,
  missing: null,
  decimals: 0,
  flags: [],
  isPercent: false,
  marker: null,
  proves: null,
};

/** What a cell says. Never a guess: what could be two numbers is a fault. */
export function parseCell({text, value}: SheetCell, mark: DecimalSeparator | null): ParsedCell | CellError {
  const hasDigits = /\d/.test(text);
  const missing = hasDigits ? null : parseMissingReason(text);
  if (missing && value === null) return {...nothing, missing};
  if (/^\s*(#|err:)/i.test(text)) return 'spreadsheet-error';
  const found = text.match(footnoteMarkers) ?? [];
  const bare = text.replace(footnoteMarkers, '').trim();
  const number = parseNumber(bare.replace(/\s*%$/, ''), value === null ? mark : '.');
  // 'ambiguous' is a fault of its own: the same cell would be clear in a file that decides.
  if (number === 'ambiguous') return 'ambiguous-figure';
  const reason = parseMissingReason(bare);
  if (!number && !(reason && found.length))
    return value === null ? 'unreadable-figure' : fromSheetNumber(value);
  const known = found.map(flagOf);
  return {
    ...nothing,
    value: number ? (value ?? Number(number.text)) : null,
    missing: number ? null : reason,
    decimals: number ? number.decimals : 0,
    flags: [...new Set(known.filter((flag) => flag !== null))],
    isPercent: /%$/.test(bare),
    marker: found.filter((_, index) => known[index] === null).join(' ') || null,
    proves: value === null && number ? number.proves : null,
  };
}

/** A number whose cell shows something else, as a currency or a date format does. */
function fromSheetNumber(value: number): ParsedCell {
  return {...nothing, value, decimals: Math.min(8, String(value).split('.')[1]?.length ?? 0)};
}

function flagOf(marker: string): Flag | null {
  const name = marker.toLowerCase();
  return letters[name] ?? flags.find((flag) => `[${flag}]` === name) ?? null;
}
