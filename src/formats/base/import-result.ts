import type {Report} from '../../model/report/report.ts';
import type {ImportProblem} from '../../model/report/problem.ts';

export interface Imported {
  /** `null` where there is nothing to show; a fatal problem says why. */
  readonly report: Report | null;
  /** In the order of the rows, the file as a whole first. */
  readonly problems: readonly ImportProblem[];
}
