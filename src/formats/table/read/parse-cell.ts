import {flags} from '../../../model/report/observation.ts';
import type {Flag, MissingReason} from '../../../model/report/observation.ts';
import type {SheetCell} from '../../base/cell.ts';
import {parseNumber} from '../../base/parse-number.ts';
import type {DecimalSeparator, ParsedNumber} from '../../base/parse-number.ts';
import {parseMissingReason} from '../missing-values.ts';

/** A figure of a table, or the reason why there is none. */
export interface ParsedCell {
  readonly value: number | null;
  readonly missing: MissingReason | null;
  readonly decimals: number;
  readonly flags: readonly Flag[];
  readonly isPercent: boolean;
  /** Footnote markers without a known meaning: `a/`, `[Nota 5]`. */
  readonly marker: string | null;
  /** The decimal separator that the cell proves. */
  readonly proves: DecimalSeparator | null;
}

type CellError = 'unreadable-figure' | 'ambiguous-figure' | 'spreadsheet-error';

/** Markers of Peruvian official statistics. */
const flagByMarker: Readonly<Record<string, Flag>> = {
  'p/': 'provisional',
  'e/': 'estimated',
  'r/': 'revised',
};
const footnoteMarkers = /\[[^\]]*\]|\((?:\d|[a-z])\)|(?<![a-z])[a-z]{1,2}\/(?!\w)|[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+/gi;

/** A cell without a figure, whose reason is unknown. */
export const unknownFigure: ParsedCell = {
  value: null,
  missing: 'unknown',
  decimals: 0,
  flags: [],
  isPercent: false,
  marker: null,
  proves: null,
};

/** Parses a figure with its footnote markers. A text with two readings is an error. */
export function parseCell(
  {text, value}: SheetCell,
  separator: DecimalSeparator | null,
): ParsedCell | CellError {
  const missing = /\d/.test(text) ? null : parseMissingReason(text);
  if (missing && value === null) return {...unknownFigure, missing};
  if (/^\s*(#|err:)/i.test(text)) return 'spreadsheet-error';
  const markers = text.match(footnoteMarkers) ?? [];
  const bareText = text.replace(footnoteMarkers, '').trim();
  const number = parseNumber(bareText.replace(/\s*%$/, ''), value === null ? separator : '.');
  if (number === 'ambiguous') return 'ambiguous-figure';
  if (number) return {...numberCell(number, bareText, value), ...readMarkers(markers)};
  const reason = parseMissingReason(bareText);
  if (reason && markers.length) return {...unknownFigure, missing: reason, ...readMarkers(markers)};
  return value === null ? 'unreadable-figure' : numberOnlyCell(value);
}

function numberCell(
  {text, decimals, proves}: ParsedNumber,
  bareText: string,
  value: number | null,
): ParsedCell {
  return {
    ...unknownFigure,
    value: value ?? Number(text),
    missing: null,
    decimals,
    isPercent: /%$/.test(bareText),
    proves: value === null ? proves : null,
  };
}

/** A spreadsheet number whose text is not a number, as with a currency or a date format. */
function numberOnlyCell(value: number): ParsedCell {
  const decimals = Math.min(8, String(value).split('.')[1]?.length ?? 0);
  return {...unknownFigure, value, missing: null, decimals};
}

function readMarkers(markers: readonly string[]): Pick<ParsedCell, 'flags' | 'marker'> {
  const known = markers.map(parseFlag);
  return {
    flags: [...new Set(known.filter((flag) => flag !== null))],
    marker: markers.filter((_, index) => known[index] === null).join(' ') || null,
  };
}

function parseFlag(marker: string): Flag | null {
  const name = marker.toLowerCase();
  return flagByMarker[name] ?? flags.find((flag) => `[${flag}]` === name) ?? null;
}
