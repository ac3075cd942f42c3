import type {ImportProblem} from '../../model/report/problem.ts';

/** Steps of an import, in their order. */
export const importSteps = ['workbook', 'columns', 'rows', 'check'] as const;
export type ImportStep = (typeof importSteps)[number];

/** Receives how far a step is; `total` is 0 where it is not known. */
export type StepListener = (step: ImportStep, done: number, total: number) => void;

/** Collects the problems of one import. */
export class ImportLog {
  readonly problems: ImportProblem[] = [];
  /** Reports how far the import is. Without a listener, nothing happens. */
  readonly step: StepListener;

  constructor(step: StepListener = () => undefined) {
    this.step = step;
  }

  /** Trims `found` and cuts it to 80 characters. */
  add(problem: ImportProblem): void {
    const text = problem.found?.trim().slice(0, 80) ?? null;
    this.problems.push(Object.freeze({...problem, found: text || null}));
  }
}
