import type {Failure} from '../../model/report/load-error.ts';
import type {Problem, ProblemCode} from '../../model/report/problem.ts';
import type {Language} from '../i18n/locale.ts';

/** What failed and what to do about it. */
export function failureWords({code, detail}: Failure, {t}: Language): string {
  return t(`error-${code}`, {detail: detail ?? ''});
}

/** How codes begin that are no matter of a wrong value. */
const kinds = [
  ['missing', 'absent'],
  ['duplicate', 'repeated'],
  ['unknown', 'unknown'],
  ['cycle', 'contradiction'],
  ['value-and', 'contradiction'],
  ['direction', 'contradiction'],
] as const;

function kindOf(code: ProblemCode): 'absent' | 'repeated' | 'unknown' | 'contradiction' | 'invalid' {
  return kinds.find(([start]) => code.startsWith(start))?.[1] ?? 'invalid';
}

/** Where something is odd, what it is, and what stood there. */
export function problemWords({code, path, seen}: Problem, {t}: Language): string {
  if (code === 'not-a-report') return t('error-not-a-report');
  if (code === 'more-problems') return t('problem-more');
  const problem = t(`problem-${kindOf(code)}`, {path: path || '/'});
  return seen === null ? problem : t('problem-seen', {problem, seen});
}
