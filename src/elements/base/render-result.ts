import type {TemplateResult} from 'lit';
import type {Failure} from '../../model/report/load-error.ts';
import type {Report} from '../../model/report/report.ts';
import type {Problem} from '../../model/report/problem.ts';
import {failed, type Failed, type Ready} from '../../load/parse.ts';

/** What became of an element's data: its content, or why there is none. */
export type Outcome =
  | {
      readonly status: 'drawn';
      readonly report: Report;
      readonly content: TemplateResult;
      /** `bad-record` where records of what is shown were mended or left out. */
      readonly failure: Failure | null;
    }
  | {readonly status: 'failed'; readonly failure: Failure; readonly told?: boolean}
  | {readonly status: 'idle' | 'loading'};

/** Draws a report; a throw becomes the failure `internal`, for no record may take the page down. */
export function outcome(
  ready: Ready,
  draw: () => TemplateResult | Failed,
  problems: readonly Problem[],
): Outcome {
  try {
    const content = draw();
    if ('status' in content) return content;
    return {
      status: 'drawn',
      report: ready.report,
      content,
      failure: ready.stale ?? badRecord(ready, problems),
    };
  } catch (error) {
    return failed('internal', ready.origin, String(error));
  }
}

function badRecord({origin}: Ready, problems: readonly Problem[]): Failed['failure'] | null {
  if (problems.length === 0) return null;
  return {code: 'bad-record', ...origin, detail: problems.map(({path}) => path).join(' '), problems};
}
