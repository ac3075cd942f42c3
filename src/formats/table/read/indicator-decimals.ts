import type {ImportLog} from '../../base/import-log.ts';
import type {ImportOptions} from '../../base/import-options.ts';
import type {IndicatorDraft} from './indicator-draft.ts';
import {shownDecimals} from './shown-decimals.ts';

/** Kinds of units whose whole numbers have no decimals beside others. */
const countedKinds: readonly string[] = ['count', 'currency', 'duration'];

/** Decimals of each indicator. Beside percentages such as 2.9, a percentage of whole numbers is shown as 0.0. */
export function decimalsOf(
  drafts: readonly IndicatorDraft[],
  {log, options}: {readonly log: ImportLog; readonly options: ImportOptions},
): readonly number[] {
  const shown = drafts.map(({series}) =>
    shownDecimals([...new Set([...series.values()].flatMap(({decimals}) => [...decimals]))]),
  );
  drafts.forEach(({line, name}, index) => {
    if (shown[index]?.isCalculated && options.decimals === null)
      log.add({code: 'calculated-decimals', severity: 'warning', row: line, column: null, found: name});
  });
  const least = new Map<string, number>();
  drafts.forEach((draft, index) => {
    const decimals = shown[index]?.decimals ?? 0;
    const key = JSON.stringify(draft.unit);
    if (decimals) least.set(key, Math.min(least.get(key) ?? decimals, decimals));
  });
  return drafts.map(({unit}, index) => {
    const decimals = shown[index]?.decimals ?? 0;
    return decimals || countedKinds.includes(unit.kind) ? decimals : (least.get(JSON.stringify(unit)) ?? 0);
  });
}
