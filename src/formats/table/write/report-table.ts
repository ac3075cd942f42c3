import type {Assessment} from '../../../model/analysis/assessment.ts';
import {sortByTime} from '../../../model/report/period.ts';
import type {Group} from '../../../model/report/group.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {LocalizedText} from '../../../model/report/localized-text.ts';
import type {Observation} from '../../../model/report/observation.ts';
import type {Report} from '../../../model/report/report.ts';
import {fillPlaceholders} from '../../../text/i18n/placeholders.ts';
import {headerNames} from './header-names.ts';
import type {HeaderKey} from './header-names.ts';
import {cellNumber, observationCell} from './number-cell.ts';
import {noObservationMarker} from '../missing-values.ts';
import type {Column} from './column.ts';
import {comparisonColumns} from './comparison-columns.ts';

/** A cell of an export: a number for a spreadsheet, or text. */
export interface ExportCell {
  readonly text: string;
  readonly isNumber: boolean;
}

export interface WideTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/**
 * One row per indicator, as staff have it; only columns in which something stands. Import reads it back. With
 * `findings` the change is ours, with its verdict; without, what the source printed.
 */
export function reportTable(report: Report, findings: readonly Assessment[] = []): WideTable {
  const columns = [...groupColumns(report), ...definitionColumns(report, findings)].filter(({cell}) =>
    report.indicators.some((indicator) => cell(indicator) !== ''),
  );
  return {
    headers: columns.map(({header}) => header),
    rows: report.indicators.map((indicator) =>
      columns.map(({cell, isFigure = false}) => exported(cell(indicator), isFigure)),
    ),
  };
}

function exported(text: string, isFigure: boolean): ExportCell {
  return {text, isNumber: isFigure && /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text)};
}

const isNumeric = true;

function definitionColumns(report: Report, findings: readonly Assessment[]): readonly Column[] {
  const {indicators} = report;
  const heads = headerNames(report);
  const said = (text: LocalizedText | null): string => words(text, report);
  const of = (word: HeaderKey, cell: Column['cell']): Column => ({header: heads[word], cell});
  return [
    of('code', ({code}) => code ?? ''),
    of('name', ({name}) => said(name)),
    of('unit', (one) => unitText(one, report)),
    of('unitKind', ({unit}) =>
      unit.kind === 'percent' || unit.currency || !(unit.label ?? unit.symbol) ? '' : unit.kind,
    ),
    of('direction', ({desiredDirection}) => desiredDirection ?? ''),
    of('basis', ({desiredDirectionBasis: basis}) => (basis && basis.kind !== 'declared' ? basis.kind : '')),
    of('baseline', ({baseline, decimals}) =>
      baseline ? `${observationCell(baseline, decimals)} (${baseline.period})` : '',
    ),
    ...periodColumns(indicators, heads),
    ...(findings.length ? comparisonColumns(report, findings) : changeColumn(report, heads.change)),
    ...targetColumns(indicators, heads.target),
    {...of('decimals', ({decimals}) => String(decimals)), isFigure: isNumeric},
    of('responsible', ({responsible}) => said(responsible?.shortName ?? responsible?.name ?? null)),
    of('source', ({source}) => said(source?.title ?? null)),
    of('definition', ({definition}) => said(definition)),
    of('method', ({method}) => said(method)),
    of('note', ({notes}) => notes.map(said).join(' · ')),
    of('id', ({id}) => id),
  ];
}

function words(text: LocalizedText | null, {defaultLanguage}: Report): string {
  const [language = ''] = defaultLanguage.split('-');
  return text?.get(defaultLanguage) ?? text?.get(language) ?? [...(text?.values() ?? [])][0] ?? '';
}

function unitText({unit}: Indicator, report: Report): string {
  if (unit.kind === 'percent') return '%';
  return unit.currency ?? (words(unit.label ?? unit.symbol, report) || unit.kind);
}

function periodColumns(
  indicators: readonly Indicator[],
  heads: Readonly<Record<HeaderKey, string>>,
): readonly Column[] {
  const observations = indicators.flatMap((one) => one.observations);
  const known = new Map(observations.map(({period, periodStart}) => [period, {period, periodStart}]));
  const lookup = new Map(
    indicators.map((one) => [one, new Map(one.observations.map((seen) => [seen.period, seen]))]),
  );
  return sortByTime([...known.values()]).flatMap(({period}) => {
    const find = (indicator: Indicator): Observation | null => lookup.get(indicator)?.get(period) ?? null;
    const part = (word: 'numerator' | 'denominator'): Column => ({
      header: fillPlaceholders(heads[word], {period}),
      cell: (indicator) => optional(find(indicator)?.[word] ?? null),
      isFigure: isNumeric,
    });
    const figure = (indicator: Indicator): string => {
      const found = find(indicator);
      return found ? observationCell(found, indicator.decimals) : noObservationMarker;
    };
    return [
      {header: fillPlaceholders(heads.figure, {period}), cell: figure, isFigure: isNumeric},
      part('numerator'),
      part('denominator'),
    ];
  });
}

function optional(value: number | null): string {
  return value === null ? '' : cellNumber(value, 0);
}

function targetColumns(indicators: readonly Indicator[], header: string): readonly Column[] {
  const periods = new Set(indicators.flatMap(({targets}) => targets.map(({period}) => period)));
  return [...periods].sort().map((period) => ({
    header: fillPlaceholders(header, {period}),
    cell: ({targets, decimals}) => {
      const value = targets.find((one) => one.period === period)?.value ?? null;
      return value === null ? '' : cellNumber(value, decimals);
    },
    isFigure: isNumeric,
  }));
}

function changeColumn({comparison}: Report, header: string): readonly Column[] {
  const {from, to} = comparison;
  if (!/^\d{4}$/.test(from) || !/^\d{4}$/.test(to)) return [];
  return [
    {
      header: fillPlaceholders(header, {from, period: to}),
      cell: ({asPublished}) => asPublished?.changeText ?? '',
    },
  ];
}

/** A column for each kind of group, from the top down: `03 Disminuir el riesgo …`. */
function groupColumns(report: Report): readonly Column[] {
  const byId = new Map(report.groups.map((group) => [group.id, group]));
  const paths = new Map(report.indicators.map((one) => [one, path(one.groupId, byId)]));
  const depths = new Map<string, number>();
  for (const groups of paths.values())
    groups.forEach(({kind}, depth) => depths.set(kind, Math.max(depths.get(kind) ?? 0, depth)));
  const heads = headerNames(report);
  const kinds = [...depths.keys()].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
  return kinds.map((kind) => ({
    header: isNamed(kind) ? heads[kind] : fillPlaceholders(heads.group, {kind}),
    cell: (indicator) =>
      groupText(paths.get(indicator)?.find((group) => group.kind === kind) ?? null, report),
  }));
}

function isNamed(kind: string): kind is 'objective' | 'guideline' | 'service' {
  return ['objective', 'guideline', 'service'].includes(kind);
}

function path(id: string | null, byId: ReadonlyMap<string, Group>): readonly Group[] {
  const group = id === null ? undefined : byId.get(id);
  return group ? [...path(group.parentId, byId), group] : [];
}

/** With the code as people see it: 3.1 where the label is that, else 03.01. */
function groupText(group: Group | null, report: Report): string {
  if (!group) return '';
  const label = words(group.label, report);
  const code = /^[\d.]+$/.test(label) ? label : (group.code ?? '');
  return `${code} ${words(group.title, report)}`.trim();
}
