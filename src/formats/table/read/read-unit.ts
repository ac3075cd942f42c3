import {unitKinds} from '../../../model/report/unit.ts';
import type {ImportProblem} from '../../../model/report/problem.ts';
import type {ImportLog} from '../../base/import-log.ts';
import {unitFromName} from '../../base/parse-unit.ts';
import type {UnitJson} from '../../base/parse-unit.ts';
import {firstText} from './data-row.ts';
import type {DataRow} from './data-row.ts';

interface UnitContext {
  readonly row: DataRow;
  /** Name of the indicator. */
  readonly name: string;
  /** True when its figures are written with a percent sign. */
  readonly isPercent: boolean;
  readonly language: string;
  /** The unit that a cell names; null when it is unknown. */
  readonly parseUnit: (text: string) => UnitJson | null;
  /** Unit of the indicators without one in the table; null when it is not stated. */
  readonly statedUnit: string | null;
}

/** The unit of a row: from its unit columns, else from a percent sign, else from the indicator's name. */
export function readUnit(
  {row, name, isPercent, language, statedUnit, parseUnit}: UnitContext,
  log: ImportLog,
): UnitJson {
  const report = (code: ImportProblem['code'], severity: 'warning' | 'repaired', found: string) =>
    log.add({code, severity, row: row.row.line, column: null, found});
  const text = firstText(row, 'unit') ?? statedUnit;
  const kindText = firstText(row, 'unit-kind');
  const kind = unitKinds.find((unitKind) => unitKind === kindText);
  if (text !== null) {
    const label = {[language]: text};
    const unit = kind ? {kind, label} : parseUnit(text);
    if (!unit) report('unknown-unit', 'warning', text);
    return unit ?? {kind: 'other', label};
  }
  const unit = isPercent ? parseUnit('%') : unitFromName(name);
  if (unit) report('unit-from-name', 'repaired', name);
  else report('no-unit', 'warning', name);
  return unit ?? {kind: 'other'};
}
