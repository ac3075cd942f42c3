import type {TemplateResult} from 'lit';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import type {LoadError} from '../../model/report/load-error.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
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
export function renderSafely(
  ready: LoadedReport,
  render: () => TemplateResult | FailedLoad,
  problems: readonly ReportProblem[],
): RenderResult {
  try {
    const content = render();
    if ('status' in content) return content;
    return {
      status: 'drawn',
      report: ready.report,
      content,
      failure: ready.stale ?? badRecord(ready, problems),
    };
  } catch (error) {
    return loadFailure('internal', ready.origin, String(error));
  }
}

function badRecord({origin}: LoadedReport, problems: readonly ReportProblem[]): LoadError | null {
  if (problems.length === 0) return null;
  return {code: 'bad-record', ...origin, detail: problems.map(({path}) => path).join(' '), problems};
}
