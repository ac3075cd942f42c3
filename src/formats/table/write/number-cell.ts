import {decimal, round, toDecimalString} from '../../../model/decimal.ts';
import type {Observation} from '../../../model/report/observation.ts';
import {missingMarkers, parseMissingReason} from '../missing-values.ts';

/** The exact number with a decimal point, without group separators, and with at least `decimals` decimals. */
export function numberText(value: number, decimals: number): string {
  const exact = decimal(value);
  return toDecimalString(round(exact, Math.max(exact.scale, decimals)));
}

/** The same for a cell that an import reads back: 1.234 could be a thousand, 1.2340 could not. */
export function cellNumber(value: number, decimals: number): string {
  const text = numberText(value, decimals);
  return decimals < 3 && looksGrouped(text) ? `${text}0` : text;
}

function looksGrouped(text: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** The cell of an observation with its flags. Keeps the received text when an import reads it as the same value. */
export function observationCell(observation: Observation, decimals: number): string {
  const flags = observation.flags.map((flag) => ` [${flag}]`).join('');
  const isMissing = observation.value === null;
  return `${isMissing ? missingCell(observation) : valueCell(observation, decimals)}${flags}`;
}

function missingCell({missing, raw}: Observation): string {
  const text = raw?.trim() ?? '';
  if (text && parseMissingReason(text) === missing) return text;
  return missingMarkers[missing ?? 'unknown'][0] ?? '-';
}

function valueCell({value, raw}: Observation, decimals: number): string {
  const text = raw?.trim() ?? '';
  const isPlainNumber = /^-?\d+(\.\d+)?$/.test(text) && Number(text) === value && !looksGrouped(text);
  return isPlainNumber ? text : cellNumber(value ?? 0, decimals);
}
