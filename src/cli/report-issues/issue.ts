import {audit} from '../../formats/audit.ts';
import type {Problem, ReportProblem} from '../../model/report/problem.ts';
import {problemLevel, type ProblemLevel} from '../../model/report/problem-level.ts';
import {enProblem} from '../../text/i18n/messages/en/problem.ts';
import {esPEProblem} from '../../text/i18n/messages/es-PE/problem.ts';
import {translate} from '../../text/i18n/translate.ts';
import {problemAdvice} from '../../text/sentence/problem.ts';
import type {InputFile} from '../read-input.ts';

/** One line of the result of a check, as `--json` prints it. */
export interface Issue {
  readonly code: string;
  readonly level: ProblemLevel;
  readonly row: number | null;
  readonly column: string | null;
  /** JSON pointer, in a report of our own format. */
  readonly path: string | null;
  readonly seen: string | null;
  readonly message: string;
  readonly fix: string;
}

/** All problems of a file. A schema problem at a path that the reader reported is left out. */
export function collectIssues(
  {report, read, imported, document}: InputFile,
  schemaProblems: readonly ReportProblem[],
  language: string,
): readonly Issue[] {
  const pack = /^es\b/i.test(language) ? esPEProblem : enProblem;
  const t = translate(pack, pack.numberLocale);
  const reportedPaths = new Set(read.map(({path}) => path));
  const problems: readonly Problem[] = [
    ...read,
    ...schemaProblems.filter(({path}) => !reportedPaths.has(path)),
    ...imported,
    ...(report && document !== null ? audit(report) : []),
  ];
  return problems.map((problem) => {
    const {text, fix} = problemAdvice(problem, {t});
    const {code, found} = problem;
    return {
      code,
      level: problemLevel(problem),
      ...location(problem, document),
      seen: found,
      message: text,
      fix,
    };
  });
}

function location(problem: Problem, document: unknown): Pick<Issue, 'row' | 'column' | 'path'> {
  if (!('path' in problem)) return {row: problem.row, column: problem.column, path: null};
  const {path, code} = problem;
  return {row: null, column: code === 'schema' ? null : indicatorCode(document, path), path};
}

/** Code of the indicator that a JSON pointer leads into; null outside of `indicators`. */
function indicatorCode(document: unknown, path: string): string | null {
  const [, index] = /^\/indicators\/(\d+)/.exec(path) ?? [];
  if (index === undefined) return null;
  const {indicators} = document as {readonly indicators?: readonly {readonly code?: unknown}[]};
  const code = indicators?.[Number(index)]?.code;
  return typeof code === 'string' ? code : null;
}
