import type {Flag, MissingReason} from '../../model/report/observation.ts';
import {flags} from '../../model/report/observation.ts';
import {foldText} from '../../text/search.ts';
import {flagOfMark} from './figure-marks.ts';

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

/** Names of the codes in English and Spanish, folded. */
const statusNames: readonly (readonly [RegExp, string])[] = [
  [/^(normal( value)?|(valor )?(normal|definitivo)|definitiv[oa]|final|official( figure)?)$/, 'A'],
  [/^((time series )?break|ruptura( de (la )?serie)?|quebre)$/, 'B'],
  [/^definition differs|^(la )?definicion difiere/, 'D'],
  [/^(estimated( value)?|estimate|(valor )?estimad[oa]|estimacion)$/, 'E'],
  [/^(forecast( value)?|projected|(valor )?(pronosticado|proyectado)|proyeccion)$/, 'F'],
  [/^(imputed value.*|(valor )?imputado)$/, 'I'],
  [/^(provisional( value)?|preliminary|(valor )?(provisional|preliminar))$/, 'P'],
  [/^(revised( value)?|(valor )?revisado)$/, 'R'],
  [/^low reliability|^(baja confiabilidad|poco confiable)/, 'U'],
  [/^(unvalidated( value)?|(valor )?no validado)$/, 'V'],
  [/^missing value; data exist/, 'L'],
  [/^(missing value; data cannot exist|not applicable|no aplica)$/, 'M'],
  [/^missing value$|^missing$/, 'O'],
  [/^missing value; suppressed|^(suppressed|confidential|confidencial|reservado)$/, 'Q'],
];

/** Meaning of a status code or of its name; of a blank code, a normal figure. Null for an unknown code. */
export function observationStatus(code: string): Status | null {
  const letter = code.trim().toUpperCase();
  if (letter === '') return normalStatus;
  if (Object.hasOwn(statusCodes, letter)) return statusCodes[letter] ?? null;
  const words = foldText(code);
  const name = statusNames.find(([pattern]) => pattern.test(words))?.[1];
  if (name !== undefined) return statusCodes[name] ?? null;
  const flag = flags.find((known) => known === words) ?? flagOfMark(words);
  return flag && {flag, missing: null};
}
