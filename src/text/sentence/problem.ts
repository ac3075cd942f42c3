import type {Problem, ReportProblem, ReportProblemCode} from '../../model/report/problem.ts';
import type {Locale} from '../i18n/locale.ts';

/** Message group by code prefix; every other code is an invalid value. */
const problemGroups = [
  ['missing', 'absent'],
  ['duplicate', 'repeated'],
  ['unknown', 'unknown'],
  ['cycle', 'contradiction'],
  ['value-and', 'contradiction'],
  ['direction', 'contradiction'],
] as const;

type ProblemGroup = (typeof problemGroups)[number][1] | 'invalid';

function problemGroup(code: ReportProblemCode): ProblemGroup {
  return problemGroups.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'invalid';
}

/** Short text for the readers of a page: where, what is wrong, and what was found. */
export function problemText({code, path, found}: ReportProblem, {t}: Pick<Locale, 't'>): string {
  if (code === 'not-a-report') return t('error.not-a-report');
  if (code === 'more-problems') return t('problem.more');
  const problem = t(`problem.${problemGroup(code)}`, {path: path || '/'});
  return found === null ? problem : t('problem.with-found', {problem, found});
}

/** Full text for publishers. */
export interface ProblemAdvice {
  readonly text: string;
  /** How to correct it; empty when the text is enough. */
  readonly fix: string;
}

/** Full text for publishers. Needs the messages of `problem.ts` in the locale, which pages do not load. */
export function problemAdvice(problem: Problem, {t}: Pick<Locale, 't'>): ProblemAdvice {
  const {code, found} = problem;
  const column = ('column' in problem ? problem.column : null) ?? '–';
  const values = {found: found ?? '–', column};
  return {text: t(`problem-text.${code}`, values), fix: t(`problem-fix.${code}`, values)};
}
