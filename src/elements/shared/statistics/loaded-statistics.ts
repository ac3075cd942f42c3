import {memoizeByObject} from '../../../model/memoize.ts';
import type {Report} from '../../../model/report/report.ts';
import {registerMessages} from '../../../text/i18n/translations.ts';
import {LoadedCode} from '../loaded-code.ts';
import type {Statistics} from './statistics.ts';

const code = new LoadedCode<Statistics>(async () => {
  const {reportStatistics, statisticsMessages} = await import('./report-statistics.ts');
  statisticsMessages.forEach(registerMessages);
  return reportStatistics;
});

const needsStatistics = memoizeByObject(({indicators}: Report) =>
  indicators.some(
    ({targets, baseline, observations}) =>
      targets.length > 0 ||
      baseline ||
      observations.length > 4 ||
      observations.some(({lower, standardError}) => (lower ?? standardError) !== null),
  ),
);

/** Gives the code to a program that draws without `import()`: what is rendered ahead is what the page draws. */
export function provideStatistics(statistics: Statistics): void {
  code.current = statistics;
}

/** Null until the code is loaded, and while no report on the page needs it. */
export function statistics(): Statistics | null {
  return code.current;
}

/** Loads the code when a report or an option (`isNeeded`) needs it; null when nothing is missing. */
export function loadStatistics(report: Report, isNeeded = false): Promise<void> | null {
  if (code.current || (!isNeeded && !needsStatistics(report))) return null;
  return code.load();
}
