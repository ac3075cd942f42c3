import type {ImportProblem} from '../../../model/report/problem.ts';
import {rowPreview} from '../../base/cell.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {ImportOptions} from '../../base/import-options.ts';
import {memoizeByText} from '../../base/memoize-by-text.ts';
import {parseUnit} from '../../base/parse-unit.ts';
import {cellsOf, firstText} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import {draftValues, seriesOf} from './indicator-draft.ts';
import type {IndicatorDraft} from './indicator-draft.ts';
import type {Targets} from './series.ts';
import {readMultiplier} from './read-multiplier.ts';
import {readUnit} from './read-unit.ts';
import type {RevisionJson} from './revisions.ts';
import type {RowGroup} from './row-group.ts';
import type {PlaceRecord} from '../../place/place-registry.ts';
import {isOfPlace, type RowSeries} from '../../place/category-reader.ts';
import type {RowValues} from './row-reader.ts';
import {writeIndicators} from './write-indicators.ts';
import type {BuiltIndicators} from './write-indicators.ts';

/** Collects the indicators of a file, in the order of their first appearance. */
export class IndicatorBuilder {
  readonly #language: string;
  readonly #log: ImportLog;
  readonly #options: ImportOptions;
  /** Name of the indicator of a table without names. */
  readonly #defaultName: string;
  /** Drafts by code, name and group. Several when their units differ. */
  readonly #byIdentity = new Map<string, IndicatorDraft[]>();
  readonly #drafts: IndicatorDraft[] = [];
  readonly #parseUnit = memoizeByText(parseUnit);

  constructor(options: ImportOptions, language: string, defaultName: string, log: ImportLog) {
    this.#options = options;
    this.#language = language;
    this.#defaultName = defaultName;
    this.#log = log;
  }

  /** Adds the figures of a row to the indicators that it names. */
  add(row: DataRow, values: RowValues, place: RowGroup): void {
    for (const series of values.series) this.#addSeries(row, values, place, series);
  }

  /** The indicators as a report document writes them. */
  build(places: readonly PlaceRecord[]): BuiltIndicators {
    return writeIndicators(this.#drafts, {
      options: this.#options,
      language: this.#language,
      log: this.#log,
      places,
    });
  }

  #addSeries(row: DataRow, values: RowValues, place: RowGroup, series: RowSeries): void {
    const name = this.#name(row, place, series);
    if (name === null) {
      const hasFigure = series.figures.some(({figure}) => figure.value !== null);
      return this.#report('row-without-name', row, rowPreview(row.row), hasFigure);
    }
    const {draft, isNew} = this.#draftOf(row, values, place, {name, isNamed: series.indicator !== null});
    const {added, repeated, conflicting} = seriesOf(draft, series.categories).add(
      series.figures,
      row.row.line,
      this.#log,
    );
    const hasFigures = added + conflicting > 0;
    if (!isNew && !hasFigures && (repeated || !values.targets.length)) this.#report('repeated-row', row);
    if (!series.categories.size) values.revisions.forEach((revision) => draft.revisions.add(revision));
    const {targets} = isOfPlace(values) ? seriesOf(draft, values.categories) : draft;
    for (const {period, value} of values.targets) this.#addTarget(targets, row, period, value);
    if (isOfPlace(values) && values.baseline) this.#addBaseline(row, values, draft);
  }

  /** The baseline of a place is a figure of the place: the format has baselines of whole indicators only. */
  #addBaseline(row: DataRow, {baseline, categories}: RowValues, draft: IndicatorDraft): void {
    const [[column] = []] = cellsOf(row, 'baseline');
    if (!baseline || !column || baseline.value === null) return;
    const decimals = String(baseline.value).split('.')[1]?.length ?? 0;
    const read = {figure: baseline, column, decimals, isPercent: false};
    seriesOf(draft, categories).add([read], row.row.line, this.#log);
  }

  #addTarget(targets: Targets, row: DataRow, period: string, value: number | null): void {
    const earlier = targets.get(period);
    if (earlier === undefined) targets.set(period, value);
    else if (earlier !== value) this.#report('conflicting-figures', row, `${period}: ${earlier} ≠ ${value}`);
  }

  /** The draft of the row's identity; a new one when its unit or its multiplier differs. */
  #draftOf(
    row: DataRow,
    values: RowValues,
    place: RowGroup,
    {name, isNamed}: {readonly name: string; readonly isNamed: boolean},
  ): {readonly draft: IndicatorDraft; readonly isNew: boolean} {
    const statedId = firstText(row, 'id');
    const code = firstText(row, 'code');
    const headerUnit = values.series.find(({figures}) => figures.length)?.figures[0]?.column.unit ?? null;
    const unitText = firstText(row, 'unit');
    this.#checkHeaderUnit(row, unitText, headerUnit);
    const multiplier = readMultiplier(row, this.#log);
    const identity = statedId ?? JSON.stringify([code, name, place.group?.id ?? null]);
    const rivals = this.#byIdentity.get(identity) ?? [];
    const known = rivals.find(
      (draft) => draft.multiplier === multiplier && (unitText === null || draft.unitText === unitText),
    );
    if (known) {
      if (known.values.isOfPlace && !isOfPlace(values)) known.values = draftValues(values, row.row.line);
      return {draft: known, isNew: false};
    }
    if (!isNamed && firstText(row, 'indicator') === null && name !== this.#defaultName)
      this.#report('no-name', row, name);
    const isPercent = values.series.some(({figures}) => figures.some((figure) => figure.isPercent));
    const context = {
      row,
      name,
      isPercent,
      language: this.#language,
      statedUnit: headerUnit ?? this.#options.unit,
      parseUnit: this.#parseUnit,
    };
    const draft = {
      ...{statedId, name, code, group: place.group, groupCode: place.code, unitText, multiplier},
      values: draftValues(values, row.row.line),
      unit: readUnit(context, this.#log),
      line: row.row.line,
      targets: new Map<string, number | null>(),
      revisions: new Set<RevisionJson>(),
      series: new Map(),
    };
    this.#byIdentity.set(identity, [...rivals, draft]);
    this.#drafts.push(draft);
    return {draft, isNew: true};
  }

  /** Reports a unit in the header that is not the unit of the row: one of them may scale the figures. */
  #checkHeaderUnit(row: DataRow, unitText: string | null, headerUnit: string | null): void {
    if (unitText === null || headerUnit === null || unitText === headerUnit) return;
    if (this.#parseUnit(unitText)?.kind !== this.#parseUnit(headerUnit)?.kind)
      this.#report('units-differ', row, `${unitText} ≠ ${headerUnit}`, true);
  }

  /** The name in the header or in the row, the title of the group with its code, its code, its id, or that of the file. */
  #name(row: DataRow, {group, code: groupCode}: RowGroup, series: RowSeries): string | null {
    const code = firstText(row, 'code') ?? groupCode;
    const groupTitle =
      group && (group.code ?? null) === code ? (Object.values(group.title)[0] ?? null) : null;
    const stated =
      series.indicator ?? firstText(row, 'indicator') ?? groupTitle ?? code ?? firstText(row, 'id');
    if (stated !== null) return stated;
    const isUnnamedTable = !row.columns.some(({role}) => ['indicator', 'code', 'id', 'group'].includes(role));
    return isUnnamedTable ? this.#defaultName : null;
  }

  #report(code: ImportProblem['code'], {row}: DataRow, found = rowPreview(row), stopsReport = false): void {
    const severity = code === 'no-name' ? 'repaired' : 'dropped';
    this.#log.add({code, severity, row: row.line, column: null, found, ...(stopsReport && {stopsReport})});
  }
}
