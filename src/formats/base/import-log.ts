import type {ImportProblem} from '../../model/report/problem.ts';

/** Collects the problems of one import. */
export class ImportLog {
  readonly problems: ImportProblem[] = [];

  /** Trims `found` and cuts it to 80 characters. */
  add(problem: ImportProblem): void {
    const text = problem.found?.trim().slice(0, 80) ?? null;
    this.problems.push(Object.freeze({...problem, found: text || null}));
  }
}
