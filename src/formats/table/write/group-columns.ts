import type {Group} from '../../../model/report/group.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import {groupPath} from '../../../model/report/group-path.ts';
import type {Report} from '../../../model/report/report.ts';
import {fillPlaceholders} from '../../../text/i18n/placeholders.ts';
import type {Column} from './column.ts';
import {headerNames} from './header-names.ts';
import {reportText} from './report-text.ts';

type GroupPath = readonly Group[];

/** A column for each kind of group, from the top level down, with cells as `03 Disminuir el riesgo …`. */
export function groupColumns(report: Report, rows: readonly Indicator[]): readonly Column[] {
  const paths = new Map(rows.map((indicator) => [indicator, groupPath(report, indicator.groupId)]));
  const headers = headerNames(report);
  return sortedKinds(paths).map((kind) => ({
    header: hasHeader(kind) ? headers[kind] : fillPlaceholders(headers.group, {kind}),
    cell: (indicator) => {
      const group = paths.get(indicator)?.find((ancestor) => ancestor.kind === kind);
      return group ? groupText(group, report) : '';
    },
  }));
}

/** Kinds by their deepest level. */
function sortedKinds(paths: ReadonlyMap<Indicator, GroupPath>): readonly string[] {
  const depths = new Map<string, number>();
  for (const groups of paths.values())
    groups.forEach(({kind}, depth) => depths.set(kind, Math.max(depths.get(kind) ?? 0, depth)));
  return [...depths].sort(([, a], [, b]) => a - b).map(([kind]) => kind);
}

function hasHeader(kind: string): kind is 'objective' | 'guideline' | 'service' {
  return ['objective', 'guideline', 'service'].includes(kind);
}

/** Code and title; the printed code when the label is one: 3.1, not 03.01. */
function groupText(group: Group, report: Report): string {
  const label = reportText(group.label, report);
  const code = /^[\d.]+$/.test(label) ? label : (group.code ?? '');
  return `${code} ${reportText(group.title, report)}`.trim();
}
