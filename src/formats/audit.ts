import {compare, decimal, toDecimalString, round} from '../model/decimal.ts';
import {assess} from '../model/analysis/assessment.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import type {Group} from '../model/report/group.ts';
import type {Indicator} from '../model/report/indicator.ts';
import type {Observation} from '../model/report/observation.ts';
import type {Report} from '../model/report/report.ts';
import {parseCell} from './table/read/parse-cell.ts';
import type {ParsedCell} from './table/read/parse-cell.ts';
import type {ImportProblemCode, ImportProblem} from '../model/report/problem.ts';

const arrows: Readonly<Record<string, 'up' | 'down' | 'none'>> = {
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

/** What a whole report says against itself, or does not say. `change-differs` and `raw-differs` are the faults. */
export function audit(report: Report): readonly ImportProblem[] {
  const perIndicator = report.indicators.flatMap((one) => auditIndicator(one));
  return [
    ...report.groups.flatMap((group) => auditGroup(group, report)),
    ...perIndicator,
    ...reportTotals(report),
  ];
}

function auditIndicator(indicator: Indicator): readonly ImportProblem[] {
  return [...auditChange(indicator), ...indicator.observations.flatMap((one) => auditRaw(one, indicator))];
}

/** A value that is not what its cell says, at the digits of the cell, was changed by hand. */
function auditRaw(
  {value, raw, period}: Observation,
  {code, id, decimals, asPublished}: Indicator,
): readonly ImportProblem[] {
  // Nearly every cell is the number itself.
  if (raw === null || (value !== null && Number(raw) === value)) return [];
  const readings = (['.', ','] as const).map((mark) => parseCell({text: raw, value: null}, mark));
  const known = readings.filter((one) => typeof one !== 'string');
  const isSame = known.some((one) => sameAtPrecision(one, value, decimals));
  if (known.length === 0 || isSame) return [];
  const found = `${period}: ${value ?? '–'} ≠ ${raw}`;
  return [
    {
      code: 'raw-differs',
      severity: 'warning',
      row: asPublished?.sourceLine ?? null,
      column: code ?? id,
      found,
    },
  ];
}

/** A spreadsheet may hide digits, but none that the indicator is printed with. */
function sameAtPrecision(cell: ParsedCell, value: number | null, decimals: number): boolean {
  if (cell.value === null || value === null) return cell.value === value;
  return compare(round(decimal(value), Math.max(cell.decimals, decimals)), decimal(cell.value)) === 0;
}

function auditChange(indicator: Indicator): readonly ImportProblem[] {
  const {asPublished: printed} = indicator;
  if (!printed) return [];
  const assessment = assess(indicator);
  const note = (code: ImportProblemCode, found: string | null): ImportProblem => ({
    code,
    severity: 'warning',
    row: printed.sourceLine,
    column: indicator.code ?? indicator.id,
    found,
  });
  const own = assessment.change ? toDecimalString(assessment.change) : null;
  if (differs(assessment))
    return [note('change-differs', `${printed.changeText?.trim() ?? printed.change} ≠ ${own ?? '–'}`)];
  if (printed.change === null) return [];
  const printedDirection = arrows[printed.glyph ?? ''];
  if (!printedDirection) return [note('arrow-lost', printed.changeText)];
  return printedDirection === assessment.movement ? [] : [note('arrow-differs', printed.changeText)];
}

/** The printed change is compared as it is printed: at its own digits, against ours. */
function differs({indicator, change}: Assessment): boolean {
  const {asPublished: printed, decimals} = indicator;
  if (!printed || printed.changeText === null) return false;
  if (printed.change === null || !change) return (printed.change === null) !== (change === null);
  return compare(round(decimal(printed.change), decimals), change) !== 0;
}

const countedKinds: Readonly<Record<string, string>> = {
  objectives: 'objective',
  guidelines: 'guideline',
  services: 'service',
  servicesByPublisher: 'service',
  axes: 'axis',
};

/** Counts that the publisher states against what is listed: a list may be partial, and then says so. */
function auditGroup(group: Group, {groups}: Report): readonly ImportProblem[] {
  return [...group.declaredCounts].flatMap(([name, declared]) => {
    const kind = countedKinds[name];
    const listed = groups.filter((one) => one.kind === kind && isUnder(one, group.id, groups)).length;
    if (!kind || listed === declared) return [];
    const found = `${group.code ?? group.id} ${name}: ${declared} ≠ ${listed}`;
    return [{code: 'count-differs', severity: 'warning', row: null, column: null, found} as const];
  });
}

function isUnder({parentId}: Group, id: string, groups: readonly Group[]): boolean {
  if (parentId === null) return false;
  const parent = groups.find((one) => one.id === parentId);
  return parentId === id || (parent !== undefined && isUnder(parent, id, groups));
}

/** What the whole report leaves open, once each with how often. */
function reportTotals({indicators}: Report): readonly ImportProblem[] {
  const counts: readonly (readonly [ImportProblemCode, number])[] = [
    ['direction-inferred', indicators.filter((one) => one.desiredDirectionBasis?.kind === 'inferred').length],
    ['direction-unstated', indicators.filter((one) => one.desiredDirection === null).length],
    [
      'reason-unknown',
      indicators.flatMap((one) => one.observations).filter((one) => one.missing === 'unknown').length,
    ],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({code, severity: 'warning', row: null, column: null, found: String(count)}));
}
