import {decimal, decimalText, rounded} from '../../model/decimal.ts';
import type {Observation} from '../../model/report/report.ts';
import {missingReason, missingWords} from './missing-values.ts';

/** A number with a point and no group marks, with at least `decimals` digits and none of its own lost. */
export function numberText(value: number, decimals: number): string {
  const exact = decimal(value);
  return decimalText(rounded(exact, Math.max(exact.scale, decimals)));
}

/** The same for a cell: 1.234 could be read as a thousand, 1.2340 could not. */
export function cellNumber(value: number, decimals: number): string {
  const text = numberText(value, decimals);
  return decimals < 3 && isGroupLike(text) ? `${text}0` : text;
}

function isGroupLike(text: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** The cell of a figure: as it was received where that is a plain number or a word for a reason, else made anew. */
export function figureText({value, missing, raw, flags}: Observation, decimals: number): string {
  const marks = flags.map((flag) => ` [${flag}]`).join('');
  return `${bareText({value, missing, raw}, decimals)}${marks}`;
}

function bareText(
  {value, missing, raw}: Pick<Observation, 'value' | 'missing' | 'raw'>,
  decimals: number,
): string {
  const cell = raw?.trim() ?? '';
  if (value === null)
    return cell && missingReason(cell) === missing ? cell : (missingWords[missing ?? 'unknown'][0] ?? '-');
  const isPlain = /^-?\d+(\.\d+)?$/.test(cell) && Number(cell) === value && !isGroupLike(cell);
  return isPlain ? cell : cellNumber(value, decimals);
}
