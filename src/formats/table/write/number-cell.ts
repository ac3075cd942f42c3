import {decimal, toDecimalString, round} from '../../../model/decimal.ts';
import type {Observation} from '../../../model/report/observation.ts';
import {parseMissingReason, missingMarkers} from '../missing-values.ts';

/** A number with a point and no group marks, with at least `decimals` digits and none of its own lost. */
export function numberText(value: number, decimals: number): string {
  const exact = decimal(value);
  return toDecimalString(round(exact, Math.max(exact.scale, decimals)));
}

/** The same for a cell: 1.234 could be read as a thousand, 1.2340 could not. */
export function cellNumber(value: number, decimals: number): string {
  const text = numberText(value, decimals);
  return decimals < 3 && looksGrouped(text) ? `${text}0` : text;
}

function looksGrouped(text: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** The cell of a figure: as it was received where that is a plain number or a word for a reason, else made anew. */
export function observationCell({value, missing, raw, flags}: Observation, decimals: number): string {
  const marks = flags.map((flag) => ` [${flag}]`).join('');
  return `${valueCell({value, missing, raw}, decimals)}${marks}`;
}

function valueCell(
  {value, missing, raw}: Pick<Observation, 'value' | 'missing' | 'raw'>,
  decimals: number,
): string {
  const cell = raw?.trim() ?? '';
  if (value === null)
    return cell && parseMissingReason(cell) === missing
      ? cell
      : (missingMarkers[missing ?? 'unknown'][0] ?? '-');
  const isPlain = /^-?\d+(\.\d+)?$/.test(cell) && Number(cell) === value && !looksGrouped(cell);
  return isPlain ? cell : cellNumber(value, decimals);
}
