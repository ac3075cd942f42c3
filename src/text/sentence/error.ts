import type {LoadError} from '../../model/report/load-error.ts';
import type {ReportProblem, ProblemCode} from '../../model/report/problem.ts';
import type {Locale} from '../i18n/locale.ts';

/** What failed and what to do about it. */
export function loadErrorText({code, detail}: LoadError, {t}: Locale): string {
  return t(`error.${code}`, {detail: detail ?? ''});
}

/** How codes begin that are no matter of a wrong value. */
const problemGroups = [
  ['missing', 'absent'],
  ['duplicate', 'repeated'],
  ['unknown', 'unknown'],
  ['cycle', 'contradiction'],
  ['value-and', 'contradiction'],
  ['direction', 'contradiction'],
] as const;

function problemGroup(code: ProblemCode): 'absent' | 'repeated' | 'unknown' | 'contradiction' | 'invalid' {
  return problemGroups.find(([start]) => code.startsWith(start))?.[1] ?? 'invalid';
}

/** Where something is odd, what it is, and what stood there. */
export function problemText({code, path, found}: ReportProblem, {t}: Locale): string {
  if (code === 'not-a-report') return t('error.not-a-report');
  if (code === 'more-problems') return t('problem.more');
  const problem = t(`problem.${problemGroup(code)}`, {path: path || '/'});
  return found === null ? problem : t('problem.with-found', {problem, seen: found});
}
