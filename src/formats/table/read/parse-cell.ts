import type {Flag, MissingReason} from '../../../model/report/observation.ts';
import {foldText} from '../../../text/search.ts';
import type {SheetCell} from '../../base/cell.ts';
import {flagOfMark} from '../../base/figure-marks.ts';
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

/** Marks that may stand anywhere beside a figure. */
const footnoteMarkers = /\[[^[\]]*\]|\((?:\d|[a-z])\)|(?<![a-z])[a-z]{1,2}\/(?!\w)|[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+/gi;
/** A footnote after a blank: `12.5 1/`. */
const numberedFootnote = /\s\d{1,2}\/(?=\s|$)/g;
/** Letters of Eurostat after a figure: `13.2 b`, `12.5r`. */
const letterFlags = /(?<=\d\s{0,2})([bdefiprsu]{1,3})$/i;

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

/**
 * Parses a figure with its footnote markers. A text with two readings is an error. `missingCodes`: further folded
 * texts that the source writes for a missing figure.
 */
export function parseCell(
  {text, value}: SheetCell,
  separator: DecimalSeparator | null,
  missingCodes: ReadonlySet<string> = noCodes,
): ParsedCell | CellError {
  if (missingCodes.size && missingCodes.has(foldText(text))) return unknownFigure;
  // Most cells of a large table are plain numbers.
  if (value === null && separator !== ',' && plainNumber.test(text)) return plainCell(text);
  const missing = /\d/.test(text) ? null : parseMissingReason(text);
  if (missing && value === null) return {...unknownFigure, missing};
  if (/^\s*(#|err:)/i.test(text)) return 'spreadsheet-error';
  if (text.length > maxFigureLength) return value === null ? 'unreadable-figure' : numberOnlyCell(value);
  const {markers, bareText} = splitMarkers(text);
  const number = parseNumber(bareText.replace(/\s*%$/, ''), value === null ? separator : '.');
  if (number === 'ambiguous') return 'ambiguous-figure';
  if (number) return {...numberCell(number, bareText, value), ...readMarkers(markers)};
  return (
    parseMarkedReason(text, bareText, markers) ??
    (value === null ? 'unreadable-figure' : numberOnlyCell(value))
  );
}

const noCodes: ReadonlySet<string> = new Set();

/** A longer text is not a figure with its marks. The patterns of marks take long for it. */
const maxFigureLength = 400;

/** At most two decimals, so that the point does not separate thousands. */
const plainNumber = /^-?\d{1,15}(?:\.\d\d?)?$/;

function plainCell(text: string): ParsedCell {
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  const {flags} = unknownFigure;
  const value = Number(text);
  return {
    value,
    missing: null,
    decimals,
    flags,
    isPercent: false,
    marker: null,
    proves: decimals ? '.' : null,
  };
}

function splitMarkers(text: string): {readonly markers: readonly string[]; readonly bareText: string} {
  // Most cells are plain numbers, and the patterns below are slow.
  if (/^\s*-?[\d.,]+%?\s*$/.test(text)) return {markers: [], bareText: text.trim()};
  const markers = [...(text.match(footnoteMarkers) ?? []), ...(text.match(numberedFootnote) ?? [])];
  const bareText = text.replace(footnoteMarkers, '').replace(numberedFootnote, '').trim();
  const [letters = ''] = letterFlags.exec(bareText) ?? [];
  // `pp` is not two flags, but percentage points.
  if (!letters || new Set(letters.toLowerCase()).size < letters.length) return {markers, bareText};
  return {markers: [...markers, ...letters], bareText: bareText.slice(0, -letters.length).trim()};
}

/** A missing figure with marks: `- a/`, or `: c` as Eurostat writes a confidential one. */
function parseMarkedReason(text: string, bareText: string, markers: readonly string[]): ParsedCell | null {
  const [, letters] = /^\s*:\s*([a-z]{1,3})$/i.exec(text) ?? [];
  if (letters !== undefined) {
    const reason = [...letters].map((letter) => parseMissingReason(letter)).find((name) => name !== null);
    return {...unknownFigure, missing: reason ?? 'unknown', ...readMarkers([...letters].filter(isFlag))};
  }
  const reason = markers.length ? parseMissingReason(bareText) : null;
  return reason && {...unknownFigure, missing: reason, ...readMarkers(markers)};
}

function isFlag(mark: string): boolean {
  return flagOfMark(mark) !== null;
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
  const known = markers.map(flagOfMark);
  return {
    flags: [...new Set(known.filter((flag) => flag !== null))],
    marker:
      markers
        .filter((_, index) => known[index] === null)
        .join(' ')
        .trim() || null,
  };
}
