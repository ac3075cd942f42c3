import {audit} from '../../formats/audit.ts';
import type {ImportProblem} from '../../formats/base/import-problem.ts';
import {problemWords} from '../../formats/problem/message.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import {problemLevel} from '../../formats/problem/severity.ts';
import type {ProblemLevel} from '../../formats/problem/severity.ts';
import type {InputFile} from '../read-input.ts';
import type {Translate} from '../messages/translate.ts';
import type {SchemaFault} from './schema.ts';

/** One line of the result of a check. */
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

/** All that is odd about a file; what the reader and the schema both see is said once. */
export function collectIssues(
  file: InputFile,
  faults: readonly SchemaFault[],
  say: Translate,
  language: string,
): readonly Issue[] {
  const {report, read, imported, document} = file;
  const toIssue = (problem: ImportProblem, path: string | null, isReader: boolean): Issue => {
    const {text, fix} = problemWords(problem, language);
    const {code, row, column, seen} = problem;
    return {code, level: problemLevel(problem, isReader), row, column, path, seen, message: text, fix: fix};
  };
  const known = new Set(read.map(({path}) => path));
  return [
    ...read.map((problem) => toIssue(withCode(problem, file), problem.path, true)),
    ...faults.filter(({path}) => !known.has(path)).map((fault) => ofSchema(fault, say)),
    ...imported.map((problem) => toIssue(problem, null, false)),
    ...(report && document !== null ? audit(report) : []).map((problem) => toIssue(problem, null, false)),
  ];
}

function ofSchema({path, message}: SchemaFault, say: Translate): Issue {
  const said = say('schema', {seen: message});
  return {
    code: 'schema',
    level: 'error',
    row: null,
    column: null,
    path,
    seen: message,
    message: said,
    fix: '',
  };
}

/** A record of our own format is named by its code. */
function withCode({code, severity, path, found}: ReportProblem, {document}: InputFile): ImportProblem {
  const [, index] = /^\/indicators\/(\d+)/.exec(path) ?? [];
  return {
    code,
    severity,
    seen: found,
    row: null,
    column: index === undefined ? null : codeAt(document, Number(index)),
  };
}

function codeAt(document: unknown, index: number): string | null {
  const found = (document as {indicators?: readonly {code?: unknown}[]} | null)?.indicators?.[index]?.code;
  return typeof found === 'string' ? found : null;
}
