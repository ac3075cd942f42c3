import {decimalSeparatorOf, decimalWords} from '../../formats/base/decimal-words.ts';
import type {DecimalSeparator} from '../../formats/base/parse-number.ts';
import {badChoice} from './option.ts';

/** Reads `--decimal`. Throws a `CliError` for another word. */
export function readSeparator(value: string): DecimalSeparator {
  const separator = decimalSeparatorOf(value);
  if (separator === null) throw badChoice('decimal', value, decimalWords.join(', '));
  return separator;
}

/** Width of a drawing in px. A bar is not readable below the minimum. */
export function readWidth(value: string): number {
  const width = Number(value);
  if (Number.isInteger(width) && width >= 240 && width <= 4000) return width;
  throw badChoice('width', value, '240–4000');
}

/** Reads `--base`, an address of the web. */
export function readBase(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw badChoice('base', value, 'https://…');
}

/** Reads `--max-size`, a number of megabytes, and returns bytes. */
export function readMegabytes(text: string): number {
  const megabytes = Number(text);
  if (megabytes > 0 && megabytes <= 10_000) return megabytes * 1_000_000;
  throw badChoice('max-size', text, '1–10000');
}
