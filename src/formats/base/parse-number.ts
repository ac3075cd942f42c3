import {decimal, toDecimalString} from '../../model/decimal.ts';

/** Character between the integer part and the fraction. */
export type DecimalSeparator = '.' | ',';

export interface ParsedNumber {
  /** With a decimal point and without group separators: `-1234.50`. */
  readonly text: string;
  readonly decimals: number;
  /** The decimal separator that this text alone proves; null when both readings are possible. */
  readonly proves: DecimalSeparator | null;
}

const numberPattern = /^([-+])?(\d[\d.,'´’`\s]*|[.,]\d+)$/;
const hasThreeDigits = (digits: string): boolean => digits.length === 3;

/**
 * Parses a number with spaces, `´ ' .` or `,` as group separators. `1,234` is a thousand or a fraction: it is read
 * with `separator`, and is `'ambiguous'` without one. In `3´488,356`, as written in Peru, both are group separators.
 * Returns null when the text is not a number.
 */
export function parseNumber(
  input: string,
  separator: DecimalSeparator | null,
): ParsedNumber | 'ambiguous' | null {
  return (
    parsePlainNumber(input, separator) ??
    parseExponent(input, separator) ??
    parseGroupedNumber(input, separator)
  );
}

/** `5.8e-05`, as R and pandas write small and large numbers. A mantissa has no group separators. */
function parseExponent(input: string, separator: DecimalSeparator | null): ParsedNumber | null {
  const [, mantissa, mark, exponent] =
    /^([-+−]?\d+(?:([.,])\d+)?)e([-+−]?\d{1,3})$/i.exec(input.trim()) ?? [];
  if (mantissa === undefined || (mark && separator && mark !== separator)) return null;
  const [base, power] = [mantissa, exponent].map((text = '') => text.replace('−', '-').replace(',', '.'));
  const value = Number(`${base}e${power}`);
  // A number beyond the range of a float has no exact text.
  if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(mantissa))) return null;
  const exact = decimal(value);
  return {
    text: toDecimalString(exact),
    decimals: exact.scale,
    proves: mark === '.' || mark === ',' ? mark : null,
  };
}

/** A number with at most two decimals has one reading, unless the separator is a comma. */
function parsePlainNumber(input: string, separator: DecimalSeparator | null): ParsedNumber | null {
  const [text, , fraction = ''] = /^-?(\d+)(?:\.(\d\d?))?$/.exec(input) ?? [];
  if (text === undefined || separator === ',') return null;
  return {text, decimals: fraction.length, proves: fraction ? '.' : null};
}

function parseGroupedNumber(
  input: string,
  separator: DecimalSeparator | null,
): ParsedNumber | 'ambiguous' | null {
  const [, sign = '', body = ''] = numberPattern.exec(input.replace(/^[−–—]/, '-').trim()) ?? [];
  const digitGroups = body.split(/\D/);
  const separators = body.replace(/\d/g, '').replace(/[’`´]/g, "'");
  const interpretation = interpretLastSeparator(separators, digitGroups, separator);
  if (!body || interpretation === null) return null;
  if (interpretation === 'ambiguous') return interpretation;
  const fraction = interpretation.isFraction ? (digitGroups.at(-1) ?? '') : '';
  const integerGroups = interpretation.isFraction ? digitGroups.slice(0, -1) : digitGroups;
  if (!isGrouped(integerGroups)) return null;
  const text = `${sign === '-' ? '-' : ''}${integerGroups.join('') || '0'}${fraction && `.${fraction}`}`;
  return {text, decimals: fraction.length, proves: interpretation.proves};
}

/** True for a text of digits, separators, a sign and a percent sign. Dates and single separators have this form too. */
export function hasNumberForm(text: string): boolean {
  return /^[-+−]?[\d.,\s´'’]+%?$/.test(text.trim());
}

function isGrouped([first = '', ...others]: readonly string[]): boolean {
  return !others.length || (first.length > 0 && first.length <= 3 && others.every(hasThreeDigits));
}

interface Interpretation {
  /** True when the last separator begins the fraction. */
  readonly isFraction: boolean;
  readonly proves: DecimalSeparator | null;
}

function interpretLastSeparator(
  separators: string,
  digitGroups: readonly string[],
  separator: DecimalSeparator | null,
): Interpretation | 'ambiguous' | null {
  const last = separators.at(-1);
  const earlier = separators.slice(0, -1);
  if (last !== '.' && last !== ',') return {isFraction: false, proves: separatorFromGroups(separators)};
  const other = last === '.' ? ',' : '.';
  if (earlier.includes(last)) return earlier.includes(other) ? null : {isFraction: false, proves: other};
  if (earlier.includes(other)) return {isFraction: true, proves: last};
  if (earlier.includes("'") && last === ',' && hasThreeDigits(digitGroups.at(-1) ?? ''))
    return {isFraction: false, proves: '.'};
  if (!couldBeThousands(digitGroups)) return {isFraction: true, proves: last};
  return separator ? {isFraction: separator === last, proves: null} : 'ambiguous';
}

/** True for one to three digits before the first separator and three after the last: `1,234`, but not `0,234`. */
function couldBeThousands(digitGroups: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(digitGroups[0] ?? '') && hasThreeDigits(digitGroups.at(-1) ?? '');
}

function separatorFromGroups(separators: string): DecimalSeparator | null {
  if (separators.includes(',')) return '.';
  return separators.includes('.') ? ',' : null;
}
