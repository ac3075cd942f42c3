import {parseMissingReason} from '../missing-values.ts';
import {parseNumber} from '../../base/parse-number.ts';
import type {DecimalSeparator} from '../../base/parse-number.ts';

/** What a "Variación" cell prints; a cross-check, never shown as ours. */
export interface PrintedChange {
  readonly changeText: string;
  /** `null`: the cell prints no number. */
  readonly change: number | null;
  readonly glyph: string | null;
  readonly glyphCodePoint: string | null;
}

/** Reads ` -3.9 p.p`, `↑ +3.8 p.p`, `⏏ 0.0 p.p`, `-`. `undefined`: there are words, but no number in them. */
export function parsePrintedChange(text: string, mark: DecimalSeparator | null): PrintedChange | undefined {
  const [, glyph = ''] = /^\s*([^\d\s.,+\-−–—%a-z])/i.exec(text) ?? [];
  const code = glyph && !parseMissingReason(glyph) ? ([...text.trim()][0] ?? null) : null;
  const bare = text
    .replace(code ?? '', '')
    .replace(/(p\.?\s*p\.?|pp|puntos( porcentuales)?|%)\s*\.?\s*$/i, '');
  const number = parseNumber(bare.trim(), mark);
  const found = {changeText: text, glyph: code, glyphCodePoint: code && codePoint(code)};
  if (number && number !== 'ambiguous') return {...found, change: Number(number.text) + 0};
  return parseMissingReason(text) ? {...found, change: null} : undefined;
}

function codePoint(glyph: string): string {
  return `U+${(glyph.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
