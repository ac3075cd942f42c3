import type {TemplateResult} from 'lit';
import type {LoadError} from '../../model/report/load-error.ts';
import type {Report} from '../../model/report/report.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';

/** What became of an element's data: its content, or why there is none. */
export type RenderResult =
  | {
      readonly status: 'drawn';
      readonly report: Report;
      readonly content: TemplateResult;
      /** `bad-record` where records of what is shown were mended or left out. */
      readonly failure: LoadError | null;
    }
  | {readonly status: 'failed'; readonly failure: LoadError; readonly isReported?: boolean}
  | {readonly status: 'idle' | 'loading'};

/** Draws a report; a throw becomes the failure `internal`, for no record may take the page down. */
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

function badRecord({origin}: LoadedReport, problems: readonly ReportProblem[]): FailedLoad['failure'] | null {
  if (problems.length === 0) return null;
  return {code: 'bad-record', ...origin, detail: problems.map(({path}) => path).join(' '), problems};
}
