import {memoizeByObject} from '../../../model/memoize.ts';
import type {Report} from '../../../model/report/report.ts';
import {registerMessages} from '../../../text/i18n/translations.ts';
import type {Statistics} from './statistics.ts';

let loaded: Statistics | null = null;
let pending: Promise<void> | null = null;

const needsStatistics = memoizeByObject(({indicators}: Report) =>
  indicators.some(
    ({targets, baseline, observations}) =>
      targets.length > 0 ||
      baseline ||
      observations.length > 4 ||
      observations.some(({lower, standardError}) => (lower ?? standardError) !== null),
  ),
);

async function load(): Promise<void> {
  const {reportStatistics, statisticsMessages} = await import('./report-statistics.ts');
  statisticsMessages.forEach(registerMessages);
  loaded = reportStatistics;
}

/** Gives the code to a program that draws without `import()`: what is rendered ahead is what the page draws. */
export function provideStatistics(code: Statistics): void {
  loaded = code;
}

/** Null until the code is loaded, and while no report on the page needs it. */
export function statistics(): Statistics | null {
  return loaded;
}

/** Loads the code when a report or an option (`isNeeded`) needs it; null when nothing is missing. */
export function loadStatistics(report: Report, isNeeded = false): Promise<void> | null {
  if (loaded || (!isNeeded && !needsStatistics(report))) return null;
  return (pending ??= load().finally(() => (pending = null)));
}
