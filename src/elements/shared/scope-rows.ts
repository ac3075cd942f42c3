import type {PeriodOverride} from '../../model/analysis/comparison.ts';
import type {Report} from '../../model/report/report.ts';
import {tableRows, type TableRow} from '../../model/table/row.ts';
import {scope, type Scope} from '../../model/analysis/scope.ts';

export interface ScopeRows {
  readonly scope: Scope;
  readonly rows: readonly TableRow[];
}

/** Computed once per report and scope: a key stroke of the reader must not compare every indicator anew. */
export class ScopeCache {
  #known: {readonly key: readonly unknown[]; readonly part: ScopeRows | null} | null = null;

  /** The part under `codeOrId` with its rows; `null` where there is no such group. */
  get(report: Report, codeOrId: string, asked: PeriodOverride): ScopeRows | null {
    const key = [report, codeOrId, asked.from, asked.to];
    if (this.#known?.key.every((one, index) => one === key[index])) return this.#known.part;
    const found = scope(report, codeOrId, asked);
    const part = found && {scope: found, rows: tableRows(report, found)};
    this.#known = {key, part};
    return part;
  }
}
