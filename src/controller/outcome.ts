import type {TemplateResult} from 'lit';
import type {Problem} from '../model/problem.ts';
import {failed, type Failed, type Ready} from '../load/read-document.ts';
import type {Outcome} from '../view/outcome.ts';

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
