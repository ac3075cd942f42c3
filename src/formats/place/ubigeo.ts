import {regionOfCode} from './region-names.ts';

/** How the codes of a column are read. */
export interface CodeForm {
  /** True when every code is a UBIGEO, after its leading zero is restored where it was lost. */
  readonly isUbigeo: boolean;
  /** A code that lost its leading zero; null when none did. */
  readonly shortened: string | null;
  /** A code that is no UBIGEO; null when all are. */
  readonly unclear: string | null;
}

/**
 * Whether the codes of a column are of INEI: 2, 4 or 6 digits that begin with those of a region. A spreadsheet that stores
 * codes as numbers loses the first zero of all of them: a column in which one code has kept it is not repaired.
 */
export function codeForm(codes: readonly string[]): CodeForm {
  const shortened = codes.find((code) => code.length % 2 === 1) ?? null;
  const keepsZero = codes.some((code) => code.startsWith('0') && !isCountryCode(code));
  const isMixed = shortened !== null && keepsZero;
  const unclear = isMixed ? shortened : (codes.find((code) => !isUbigeo(withZero(code))) ?? null);
  return {isUbigeo: codes.length > 0 && unclear === null, shortened, unclear};
}

function isUbigeo(code: string): boolean {
  return isCountryCode(code) || (/^(?:\d\d){1,3}$/.test(code) && regionOfCode(code.slice(0, 2)) !== null);
}

function isCountryCode(code: string): boolean {
  return /^0{1,6}$/.test(code);
}

function withZero(code: string): string {
  return code.length % 2 === 1 ? `0${code}` : code;
}

/** The code with its leading zero and without the pairs of zeros of a wider area: `80000` → `08`; empty for the country. */
export function normalizeUbigeo(code: string): string {
  return isCountryCode(code) ? '' : withZero(code).replace(/(?<=^..(?:..)?)(?:00)+$/, '');
}

/** Level of the area of a UBIGEO. */
export function ubigeoLevel(code: string): 'region' | 'province' | 'district' {
  if (code.length === 2) return 'region';
  return code.length === 4 ? 'province' : 'district';
}
