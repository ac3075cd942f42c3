import {assess} from '../model/analysis/assessment.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import {compare, decimal, round, toDecimalString} from '../model/decimal.ts';
import type {ImportProblem, ImportProblemCode} from '../model/report/problem.ts';
import {groupTree, type GroupNode} from '../model/report/group-tree.ts';
import type {Group} from '../model/report/group.ts';
import type {Indicator} from '../model/report/indicator.ts';
import type {Observation} from '../model/report/observation.ts';
import type {Report} from '../model/report/report.ts';
import {auditPlaces} from './place/place-audit.ts';
import {reportText} from './table/write/report-text.ts';
import {parseCell} from './table/read/parse-cell.ts';
import type {ParsedCell} from './table/read/parse-cell.ts';

const glyphMovements: Readonly<Record<string, 'up' | 'down' | 'none'>> = {
  '↑': 'up',
  '▲': 'up',
  '⬆': 'up',
  '↗': 'up',
  '↓': 'down',
  '▼': 'down',
  '⬇': 'down',
  '↘': 'down',
  '→': 'none',
  '=': 'none',
  '↔': 'none',
  '➡': 'none',
};

/** Group kind that each declared count is a count of. */
const kindByCount: Readonly<Record<string, string>> = {
  objectives: 'objective',
  guidelines: 'guideline',
  services: 'service',
  servicesByPublisher: 'service',
  axes: 'axis',
};

/** Contradictions and gaps in a report. Only `change-differs` and `raw-differs` are errors. */
export function audit(report: Report): readonly ImportProblem[] {
  return [
    ...groupTree(report).flatMap(auditGroups),
    ...report.indicators.flatMap(auditIndicator),
    ...reportTotals(report),
    ...editorNotes(report),
    ...auditPlaces(report),
  ];
}

function auditIndicator(indicator: Indicator): readonly ImportProblem[] {
  const {code, id, asPublished, observations} = indicator;
  const warn = (problemCode: ImportProblemCode, found: string | null): ImportProblem => ({
    code: problemCode,
    severity: 'warning',
    row: asPublished?.sourceLine ?? null,
    column: code ?? id,
    found,
  });
  const changeProblem = auditChange(indicator);
  return [
    ...(changeProblem ? [warn(...changeProblem)] : []),
    ...observations
      .filter((observation) => differsFromRaw(observation, indicator))
      .map(({period, value, raw}) => warn('raw-differs', `${period}: ${value ?? '–'} ≠ ${raw}`)),
  ];
}

/** True when the value is not the number in its cell, at the decimals of the cell: it was changed by hand. */
function differsFromRaw({value, raw}: Observation, {decimals}: Indicator): boolean {
  // Parsing is slow, and nearly every cell is the number itself.
  if (raw === null || (value !== null && Number(raw) === value)) return false;
  const readings = (['.', ','] as const)
    .map((separator) => parseCell({text: raw, value: null}, separator))
    .filter((reading) => typeof reading !== 'string');
  return readings.length > 0 && !readings.some((reading) => isSameFigure(reading, value, decimals));
}

/** A spreadsheet may hide decimals, but not those that the indicator is shown with. */
function isSameFigure(cell: ParsedCell, value: number | null, decimals: number): boolean {
  if (cell.value === null || value === null) return cell.value === value;
  return compare(round(decimal(value), Math.max(cell.decimals, decimals)), decimal(cell.value)) === 0;
}

/** Compares the printed change and its arrow with the computed ones. */
function auditChange(indicator: Indicator): readonly [ImportProblemCode, string | null] | null {
  const {asPublished: printed} = indicator;
  if (!printed) return null;
  const assessment = assess(indicator);
  if (changeDiffers(assessment)) {
    const computed = assessment.change ? toDecimalString(assessment.change) : '–';
    return ['change-differs', `${printed.changeText?.trim() ?? printed.change} ≠ ${computed}`];
  }
  if (printed.change === null) return null;
  const movement = glyphMovements[printed.glyph ?? ''];
  if (!movement) return ['arrow-lost', printed.changeText];
  return movement === assessment.movement ? null : ['arrow-differs', printed.changeText];
}

/** Compares at the decimals of the indicator, which are those that the change is printed with. */
function changeDiffers({indicator, change}: Assessment): boolean {
  const {asPublished: printed, decimals} = indicator;
  if (!printed || printed.changeText === null) return false;
  if (printed.change === null || !change) return (printed.change === null) !== (change === null);
  return compare(round(decimal(printed.change), decimals), change) !== 0;
}

/**
 * Declared counts of a group and of those below it that differ from the listed groups. The list may be partial, so this
 * is for information.
 */
function auditGroups(node: GroupNode): readonly ImportProblem[] {
  const {group, children} = node;
  const below = groupsBelow(node);
  const problems = [...group.declaredCounts].flatMap(([name, declared]) => {
    const kind = kindByCount[name];
    const listed = below.filter((other) => other.kind === kind).length;
    if (!kind || listed === declared) return [];
    const found = `${group.code ?? group.id} ${name}: ${declared} ≠ ${listed}`;
    return [{code: 'count-differs', severity: 'warning', row: null, column: null, found} as const];
  });
  return [...problems, ...children.flatMap(auditGroups)];
}

function groupsBelow({children}: GroupNode): readonly Group[] {
  return children.flatMap((child) => [child.group, ...groupsBelow(child)]);
}

/** True for an indicator whose figures are all of parts of the whole. */
function hasNoHeadline({observations, disaggregations}: Indicator): boolean {
  return !observations.length && disaggregations.length > 0;
}

/** The remarks for publishers, which elements do not show. */
function editorNotes(report: Report): readonly ImportProblem[] {
  const {groups, indicators, sources} = report;
  const records = [report, ...sources, ...groups, ...indicators];
  return records.flatMap((record) =>
    record.editorNotes.map((note) => ({
      code: 'editor-note',
      severity: 'warning',
      row: null,
      column: 'code' in record ? record.code : null,
      found: reportText(note, report),
    })),
  );
}

/** Gaps of the whole report, one problem per kind with the number of cases. */
function reportTotals({indicators}: Report): readonly ImportProblem[] {
  let unexplained = 0;
  for (const {observations} of indicators)
    for (const {missing} of observations) if (missing === 'unknown') unexplained++;
  const counts: readonly (readonly [ImportProblemCode, number])[] = [
    [
      'direction-inferred',
      indicators.filter(({desiredDirectionBasis: basis}) => basis?.kind === 'inferred').length,
    ],
    ['direction-unstated', indicators.filter(({desiredDirection}) => desiredDirection === null).length],
    ['no-headline', indicators.filter(hasNoHeadline).length],
    ['reason-unknown', unexplained],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({code, severity: 'warning', row: null, column: null, found: String(count)}));
}
