import {audit} from '../../formats/audit.ts';
import type {ImportProblem} from '../../formats/base/import-problem.ts';
import {problemWords} from '../../formats/problem/message.ts';
import type {Problem} from '../../model/report/problem.ts';
import {level} from '../../formats/problem/severity.ts';
import type {Level} from '../../formats/problem/severity.ts';
import type {Opened} from '../read-input.ts';
import type {Say} from '../messages/translate.ts';
import type {SchemaFault} from './schema.ts';

/** One line of the result of a check. */
export interface Issue {
  readonly code: string;
  readonly level: Level;
  readonly row: number | null;
  readonly column: string | null;
  /** JSON pointer, in a report of our own format. */
  readonly path: string | null;
  readonly seen: string | null;
  readonly message: string;
  readonly mend: string;
}

/** All that is odd about a file; what the reader and the schema both see is said once. */
export function issues(
  file: Opened,
  faults: readonly SchemaFault[],
  say: Say,
  language: string,
): readonly Issue[] {
  const {report, read, imported, document} = file;
  const words = (problem: ImportProblem, path: string | null, isReader: boolean): Issue => {
    const {said: message, mend} = problemWords(problem, language);
    const {code, row, column, seen} = problem;
    return {code, level: level(problem, isReader), row, column, path, seen, message, mend};
  };
  const known = new Set(read.map(({path}) => path));
  return [
    ...read.map((problem) => words(located(problem, file), problem.path, true)),
    ...faults.filter(({path}) => !known.has(path)).map((fault) => ofSchema(fault, say)),
    ...imported.map((problem) => words(problem, null, false)),
    ...(report && document !== null ? audit(report) : []).map((problem) => words(problem, null, false)),
  ];
}

function ofSchema({path, message}: SchemaFault, say: Say): Issue {
  const said = say('schema', {seen: message});
  return {
    code: 'schema',
    level: 'error',
    row: null,
    column: null,
    path,
    seen: message,
    message: said,
    mend: '',
  };
}

/** A record of our own format is named by its code. */
function located({code, severity, path, seen}: Problem, {document}: Opened): ImportProblem {
  const [, index] = /^\/indicators\/(\d+)/.exec(path) ?? [];
  return {
    code,
    severity,
    seen,
    row: null,
    column: index === undefined ? null : codeAt(document, Number(index)),
  };
}

function codeAt(document: unknown, index: number): string | null {
  const found = (document as {indicators?: readonly {code?: unknown}[]} | null)?.indicators?.[index]?.code;
  return typeof found === 'string' ? found : null;
}
