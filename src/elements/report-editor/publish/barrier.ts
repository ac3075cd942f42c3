import type {Words} from '../document/history.ts';
import type {EditorState} from '../editor-state.ts';

/** Number of figures that a report would lack. */
export function lostCount({issues}: Pick<EditorState, 'issues'>): number {
  return issues.reduce((sum, {stopsReport, count}) => sum + (stopsReport ? count : 0), 0);
}

/** Number of errors and questions. */
export function openErrorCount({issues}: Pick<EditorState, 'issues'>): number {
  return issues.filter(({kind}) => kind !== 'warning').length;
}

/** Why the report is not published yet; null when it may be. */
export function publishBarrier(state: EditorState): Words | null {
  if (!state.derived.report) return (t) => t('editor.nothing-read');
  const count = openErrorCount(state);
  if (count === 0 || state.document?.isPartial) return null;
  return (t) => t('editor.errors-stop', {count});
}
