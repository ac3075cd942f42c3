import type {Flag, MissingReason} from '../../model/report/observation.ts';

/** Meaning of an SDMX observation status. https://sdmx.org/wp-content/uploads/CL_OBS_STATUS_v2_2.docx */
interface Status {
  readonly flag: Flag | null;
  readonly missing: MissingReason | null;
}

const normalStatus: Status = {flag: null, missing: null};
const statusCodes: Readonly<Record<string, Status>> = {
  A: normalStatus,
  B: {flag: 'break', missing: null},
  D: {flag: 'definition-differs', missing: null},
  E: {flag: 'estimated', missing: null},
  F: {flag: 'forecast', missing: null},
  I: {flag: 'imputed', missing: null},
  P: {flag: 'provisional', missing: null},
  R: {flag: 'revised', missing: null},
  U: {flag: 'low-reliability', missing: null},
  V: {flag: 'unvalidated', missing: null},
  L: {flag: null, missing: 'not-collected'},
  M: {flag: null, missing: 'not-applicable'},
  O: {flag: null, missing: 'unknown'},
  Q: {flag: null, missing: 'suppressed'},
};

/** Meaning of a status code; of a blank code, a normal figure. Null for an unknown code. */
export function observationStatus(code: string): Status | null {
  const letter = code.trim().toUpperCase();
  return letter === '' ? normalStatus : (statusCodes[letter] ?? null);
}
