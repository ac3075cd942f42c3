import {hasOwn} from '../../model/own.ts';
import type {TemplateResult} from 'lit';
import type {FailedLoad, LoadedReport} from '../../load/parse.ts';
import type {LoadError} from '../../model/report/load-error.ts';
import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import {memoizeByObject} from '../../model/memoize.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {annotations} from '../shared/edition/loaded-annotations.ts';
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
  | {readonly status: 'idle'}
  /** `isFar`: nothing is requested yet. */
  | {readonly status: 'loading'; readonly isFar?: true};

/** Renders a report. An exception becomes the failure `internal` of the element. */
export function renderDrawing(
  ready: LoadedReport,
  drawing: Drawing | null,
  locale: Locale,
  kind: string,
): RenderResult {
  if (!drawing) return {status: 'loading'};
  const content = drawing.renderReport(ready, locale);
  if (hasOwn(content, 'status')) return content;
  const failure = ready.stale ?? badRecord(ready, problemsOf(drawing, ready));
  const {report} = ready;
  const annotated = annotations()?.withStatus(content, report, locale, kind) ?? content;
  return {status: 'drawn', report, content: annotated, failure};
}

/** The problems of one indicator except warnings: of the indicator with that code or id, else of the first. */
export function indicatorDefects(ready: LoadedReport, code: string): readonly ReportProblem[] {
  const path = ready.paths.get(findIndicatorOrFirst(ready.report, code)?.id ?? '');
  if (path === undefined) return [];
  return path ? (defectsByRecord(ready.problems).get(path) ?? []) : defects(ready.problems);
}

/** Every problem of a report except warnings. Memoized, because each element of a page reads them. */
const defects = memoizeByObject((problems: readonly ReportProblem[]): readonly ReportProblem[] =>
  problems.filter(({severity}) => severity !== 'warning'),
);

/**
 * The defects by their record: `/indicators/3`, in a list of indicators `/3`. Memoized, because each card looks up its record.
 */
const defectsByRecord = memoizeByObject((problems: readonly ReportProblem[]) => {
  const byRecord = new Map<string, ReportProblem[]>();
  for (const problem of defects(problems))
    for (const depth of [2, 3]) {
      const record = problem.path.split('/', depth).join('/');
      const others = byRecord.get(record);
      if (others) others.push(problem);
      else byRecord.set(record, [problem]);
    }
  return byRecord;
});

/** The problems that a drawing shows. Ignores a value that a page has added to `Object.prototype`. */
function problemsOf(drawing: Drawing, ready: LoadedReport): readonly ReportProblem[] {
  return typeof drawing.problems === 'function' ? drawing.problems(ready) : defects(ready.problems);
}

function badRecord({origin}: LoadedReport, problems: readonly ReportProblem[]): LoadError | null {
  if (problems.length === 0) return null;
  return {code: 'bad-record', ...origin, detail: problems.map(({path}) => path).join(' '), problems};
}
