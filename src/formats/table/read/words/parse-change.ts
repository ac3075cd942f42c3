import type {DecimalSeparator} from '../../../base/parse-number.ts';
import {parseNumber} from '../../../base/parse-number.ts';
import {parseMissingReason} from '../../missing-values.ts';

/** Content of a "Variación" cell. Only compared with the computed change, never shown in its place. */
export interface PrintedChange {
  readonly changeText: string;
  /** Null when the cell is a marker of a missing value. */
  readonly change: number | null;
  readonly glyph: string | null;
  /** As `U+2191`. */
  readonly glyphCodePoint: string | null;
}

/** Parses ` -3.9 p.p`, `↑ +3.8 p.p`, `⏏ 0.0 p.p`, `-`. Undefined for a text without a number. */
export function parsePrintedChange(
  text: string,
  separator: DecimalSeparator | null,
): PrintedChange | undefined {
  const [, sign = ''] = /^\s*([^\d\s.,+\-−–—%a-z])/i.exec(text) ?? [];
  const glyph = sign && !parseMissingReason(sign) ? ([...text.trim()][0] ?? null) : null;
  const numberText = text
    .replace(glyph ?? '', '')
    .replace(/(p\.?\s*p\.?|pp|puntos( porcentuales)?|%)\s*\.?\s*$/i, '');
  const number = parseNumber(numberText.trim(), separator);
  const printed = {changeText: text, glyph, glyphCodePoint: glyph && codePoint(glyph)};
  // Adding 0 turns −0 into 0.
  if (number && number !== 'ambiguous') return {...printed, change: Number(number.text) + 0};
  return parseMissingReason(text) ? {...printed, change: null} : undefined;
}

function codePoint(glyph: string): string {
  return `U+${(glyph.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
