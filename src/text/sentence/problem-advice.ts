import type {Problem} from '../../model/report/problem.ts';
import type {Locale} from '../i18n/locale.ts';

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
