import {keepChosenPeriods} from '../../model/analysis/chosen-periods.ts';
import type {PeriodOverride} from '../../model/analysis/comparison.ts';
import type {Report} from '../../model/report/report.ts';
import {tableRows, type TableRow} from '../../model/table/row.ts';
import {scope, type Scope} from '../../model/analysis/scope.ts';
import {places} from './place/loaded-places.ts';

interface ScopeRows {
  readonly scope: Scope;
  readonly rows: readonly TableRow[];
}

/** Caches the last scope and its rows, so that typing in a filter does not compare every indicator again. */
export class ScopeCache {
  #cached: {readonly key: readonly unknown[]; readonly value: ScopeRows | null} | null = null;

  /** The scope of `codeOrId` with its rows, with chosen periods only; `null` when the group does not exist. */
  get(report: Report, codeOrId: string, periods: PeriodOverride): ScopeRows | null {
    const key = [report, codeOrId, periods.from, periods.to];
    if (this.#cached?.key.every((entry, index) => entry === key[index])) return this.#cached.value;
    const rowReport = places()?.withRowNames(report) ?? report;
    const selectedScope = scope(keepChosenPeriods(rowReport, periods), codeOrId, periods);
    const value = selectedScope && {scope: selectedScope, rows: tableRows(report, selectedScope)};
    this.#cached = {key, value};
    return value;
  }
}
