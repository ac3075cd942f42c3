import type {TemplateResult} from 'lit';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import type {LoadError} from '../../model/report/load-error.ts';
import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import {problemsUnder, type ReportProblem} from '../../model/report/problem.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {Drawing} from './drawing/drawing.ts';
import type {Report} from '../../model/report/report.ts';

/** Result of an element's render: its content, or why there is none. */
export type RenderResult =
  | {
      readonly status: 'drawn';
      readonly report: Report;
      readonly content: TemplateResult;
      /** `bad-record` when records of the shown data were repaired or left out. */
      readonly failure: LoadError | null;
    }
  | FailedLoad
  | {readonly status: 'idle' | 'loading'};

/** Renders a report. An exception becomes the failure `internal`: no record may break the page. */
export function renderSafely(ready: LoadedReport, drawing: Drawing | null, locale: Locale): RenderResult {
  if (!drawing) return {status: 'loading'};
  try {
    const content = drawing.renderReport(ready, locale);
    if ('status' in content) return content;
    const failure = ready.stale ?? badRecord(ready, drawing.problems?.(ready) ?? defects(ready));
    return {status: 'drawn', report: ready.report, content, failure};
  } catch (error) {
    return loadFailure('internal', ready.origin, String(error));
  }
}

/** The problems of one indicator except warnings: of the indicator with that code or id, else of the first. */
export function indicatorDefects(ready: LoadedReport, code: string): readonly ReportProblem[] {
  const indicator = findIndicatorOrFirst(ready.report, code);
  return problemsUnder(ready.paths.get(indicator?.id ?? ''), defects(ready));
}

/** Every problem of a report except warnings. */
function defects({problems}: LoadedReport): readonly ReportProblem[] {
  return problems.filter(({severity}) => severity !== 'warning');
}

function badRecord({origin}: LoadedReport, problems: readonly ReportProblem[]): LoadError | null {
  if (problems.length === 0) return null;
  return {code: 'bad-record', ...origin, detail: problems.map(({path}) => path).join(' '), problems};
}
