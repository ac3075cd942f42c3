import {audit} from '../../formats/audit.ts';
import {auditPublication} from '../../formats/publication-audit.ts';
import type {Problem, ReportProblem} from '../../model/report/problem.ts';
import {problemLevel, type ProblemLevel} from '../../model/report/problem-level.ts';
import {enProblem} from '../../text/i18n/messages/en/problem.ts';
import {esPEProblem} from '../../text/i18n/messages/es-PE/problem.ts';
import type {Translate} from '../../text/i18n/messages/translation.ts';
import {findNumberStyle} from '../../text/i18n/number-style.ts';
import {createTranslate} from '../../text/i18n/translate.ts';
import {findTranslation} from '../../text/i18n/translations.ts';
import {problemAdvice} from '../../text/sentence/problem-advice.ts';
import type {InputFile} from '../read-input.ts';

/** One problem of a file, as `check` and `import` report it; `--json` prints it whole. */
export interface Issue {
  readonly code: string;
  readonly level: ProblemLevel;
  readonly row: number | null;
  /** A column of a table, or the code of an indicator of a report. */
  readonly column: string | null;
  /** JSON pointer in a file of the report format, else null. */
  readonly path: string | null;
  /** The text or value that caused the problem. */
  readonly seen: string | null;
  readonly message: string;
  /** How to repair it; empty when unknown. */
  readonly fix: string;
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({level}) => level === 'error');
}

/** All problems of a file. A schema problem is left out when the report reader has a problem with the same path. */
export function collectIssues(
  {report, readProblems, importProblems, document}: InputFile,
  schemaProblems: readonly ReportProblem[],
  language: string,
): readonly Issue[] {
  const knownPaths = new Set(readProblems.map(({path}) => path));
  const problems: readonly Problem[] = [
    ...readProblems,
    ...schemaProblems.filter(({path}) => !knownPaths.has(path)),
    ...importProblems,
    ...(report && document !== null ? [...audit(report), ...auditPublication(report)] : []),
  ];
  // Most files have none, and the formats of a language take longer than a small file.
  if (!problems.length) return [];
  const t = problemTranslate(language);
  return problems.map((problem) => {
    const {text: message, fix} = problemAdvice(problem, {t});
    const {code, found: seen} = problem;
    return {code, level: problemLevel(problem), ...location(problem, document), seen, message, fix};
  });
}

/** The texts of problems: in Spanish, English, or those of a language file with Spanish in their absence. */
function problemTranslate(language: string): Translate {
  const translation = /^(es|en)\b/i.test(language) ? null : findTranslation(language);
  const base = translation || /^es\b/i.test(language) ? esPEProblem : enProblem;
  const messages = {...base.messages, ...translation?.messages};
  const numberLocale = translation?.numberLocale ?? base.numberLocale;
  return createTranslate({...base, ...translation, messages}, numberLocale, findNumberStyle(numberLocale));
}

function location(problem: Problem, document: unknown): Pick<Issue, 'row' | 'column' | 'path'> {
  if (!('path' in problem)) return {row: problem.row, column: problem.column, path: null};
  const {path, code} = problem;
  return {row: null, column: code === 'schema' ? null : indicatorCode(document, path), path};
}

/** The code of the indicator that a JSON pointer leads into; null outside of `indicators`. */
function indicatorCode(document: unknown, path: string): string | null {
  const [, index] = /^\/indicators\/(\d+)/.exec(path) ?? [];
  if (index === undefined) return null;
  const {indicators} = document as {readonly indicators?: readonly {readonly code?: unknown}[]};
  const code = indicators?.[Number(index)]?.code;
  return typeof code === 'string' ? code : null;
}
