/** The mark between whole and fraction. */
export type DecimalSeparator = '.' | ',';

export interface ParsedNumber {
  /** With a point and without group marks: `-1234.50`. */
  readonly text: string;
  readonly decimals: number;
  /** The decimal mark that this very text proves; `null` where it could be read either way. */
  readonly proves: DecimalSeparator | null;
}

const shape = /^([-+])?(\d[\d.,'´’`\s]*|[.,]\d+)$/;
const isThree = (digits: string): boolean => digits.length === 3;

/**
 * The number that a text writes, with blanks, `´ ' .` or `,` as group marks. `1,234` is a thousand or a fraction: it
 * is read with `mark`, and without one it is `'ambiguous'`. `3´488,356` has only group marks, as in Peru.
 * `null`: not a number.
 */
export function parseNumber(given: string, mark: DecimalSeparator | null): ParsedNumber | 'ambiguous' | null {
  // Whatever the marks mean elsewhere, so plain a number is read in one way.
  const [plain, , tenths = ''] = /^-?(\d+)(?:\.(\d\d?))?$/.exec(given) ?? [];
  if (plain !== undefined && mark !== ',')
    return {text: plain, decimals: tenths.length, proves: tenths ? '.' : null};
  const [, sign = '', body = ''] = shape.exec(given.replace(/^[−–—]/, '-').trim()) ?? [];
  const digitGroups = body.split(/\D/);
  const marks = body.replace(/\d/g, '').replace(/[’`´]/g, "'");
  const interpretation = interpretLastMark(marks, digitGroups, mark);
  if (!body || interpretation === null) return null;
  if (interpretation === 'ambiguous') return interpretation;
  const decimals = interpretation.isFraction ? (digitGroups.at(-1) ?? '') : '';
  const whole = interpretation.isFraction ? digitGroups.slice(0, -1) : digitGroups;
  if (!isGrouped(whole)) return null;
  const text = `${sign === '-' ? '-' : ''}${whole.join('') || '0'}${decimals && `.${decimals}`}`;
  return {text, decimals: decimals.length, proves: interpretation.proves};
}

function isGrouped([first = '', ...more]: readonly string[]): boolean {
  return !more.length || (first.length > 0 && first.length <= 3 && more.every(isThree));
}

interface Kind {
  readonly isFraction: boolean;
  readonly proves: DecimalSeparator | null;
}

/** Whether the last mark begins a fraction. */
function interpretLastMark(
  marks: string,
  digitGroups: readonly string[],
  mark: DecimalSeparator | null,
): Kind | 'ambiguous' | null {
  const last = marks.at(-1);
  const earlier = marks.slice(0, -1);
  if (last !== '.' && last !== ',') return {isFraction: false, proves: separatorFromGroups(marks)};
  const other = last === '.' ? ',' : '.';
  if (earlier.includes(last)) return earlier.includes(other) ? null : {isFraction: false, proves: other};
  if (earlier.includes(other)) return {isFraction: true, proves: last};
  if (earlier.includes("'") && last === ',' && isThree(digitGroups.at(-1) ?? ''))
    return {isFraction: false, proves: '.'};
  const first = digitGroups[0] ?? '';
  const couldGroup =
    isThree(digitGroups.at(-1) ?? '') && first.length > 0 && first.length <= 3 && !/^0/.test(first);
  if (!couldGroup) return {isFraction: true, proves: last};
  return mark ? {isFraction: mark === last, proves: null} : 'ambiguous';
}

function separatorFromGroups(marks: string): DecimalSeparator | null {
  if (marks.includes(',')) return '.';
  return marks.includes('.') ? ',' : null;
}
