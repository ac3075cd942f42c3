import type {ImportProblem} from '../../model/report/problem.ts';
import type {Report} from '../../model/report/report.ts';
import type {RowUseRange} from '../row-uses.ts';
import type {SourceColumn} from '../table/source-column.ts';

/** What an import returns. */
export interface ImportResult {
  /** Null when there is nothing to show; a fatal problem gives the reason. */
  readonly report: Report | null;
  /** By row, those of the whole file first. */
  readonly problems: readonly ImportProblem[];
  /** The columns of a table and their roles; absent for a format without a table. */
  readonly columns?: readonly SourceColumn[];
  /** First row of each indicator of a table. */
  readonly lines?: readonly number[];
  /** What the rows of a table are used as. */
  readonly rowUses?: readonly RowUseRange[];
}
