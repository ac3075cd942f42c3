import type {FocusRequest} from '../focus-request.ts';
import type {Words} from '../document/history.ts';
import {steps, type EditorState, type Step} from '../editor-state.ts';
import {issueSelector} from '../review/issue-selector.ts';
import {allAssessments, isUnstated} from '../document/directions.ts';
import {remainingWords} from '../review/issue-words.ts';

/** Why a step is not open; null for a step that is. */
export function stepBarrier(step: Step, state: EditorState): Words | null {
  if (step === 'paste') return null;
  if (!state.document) return (t) => t('editor.no-table');
  if (step === 'review') return null;
  const questions = state.issues.filter(({kind}) => kind === 'question').length;
  if (questions > 0) return (t) => t('editor.answer-first', {count: questions});
  return state.derived.report ? null : (t) => t('editor.nothing-read');
}

/** Moves between the steps, undoes and finds the next thing that needs an answer. */
export class StepCommands {
  readonly #state: EditorState;
  readonly #focus: FocusRequest;

  constructor(state: EditorState, focus: FocusRequest) {
    this.#state = state;
    this.#focus = focus;
  }

  /** Opens a step with the focus on its heading; announces why it is not open otherwise. */
  goTo(step: Step): void {
    const barrier = stepBarrier(step, this.#state);
    if (barrier) {
      this.#state.announce(barrier);
      if (this.#state.step === 'review') this.#showFirst('question');
      return;
    }
    this.#state.goTo(step);
    this.#focus('#step-heading');
  }

  next(): void {
    const following = steps[steps.indexOf(this.#state.step) + 1];
    if (following) this.goTo(following);
  }

  previous(): void {
    const preceding = steps[steps.indexOf(this.#state.step) - 1];
    if (preceding) this.goTo(preceding);
  }

  undo(): void {
    this.#restore(this.#state.history.undo(), 'editor.undone', 'editor.nothing-to-undo');
  }

  redo(): void {
    this.#restore(this.#state.history.redo(), 'editor.redone', 'editor.nothing-to-redo');
  }

  /** The next or previous thing that needs an answer in this step. */
  nextOpen(direction: 1 | -1): void {
    const {step} = this.#state;
    if (step === 'directions') this.#nextUnstated(direction);
    else if (this.#state.document) this.#nextIssue(direction);
  }

  /** Goes to the first problem of a kind, in its step. */
  #showFirst(kind: 'question' | 'error'): void {
    this.showIssue(this.#state.issues.findIndex((issue) => issue.kind === kind));
  }

  showFirstError(): void {
    this.#state.goTo('review');
    this.#showFirst('error');
  }

  /** Shows a problem and moves the focus to its cell, or to its message where it has no cell. */
  showIssue(index: number): void {
    const issue = this.#state.issues[index];
    if (!issue) return;
    if (issue.line !== null) this.#state.grid.activate({line: issue.line, column: issue.column ?? 0});
    this.#state.show({issueIndex: index, menu: null});
    this.#focus(issueSelector(issue));
  }

  #nextIssue(direction: 1 | -1): void {
    const {issues, screen, step} = this.#state;
    if (!issues.length) return this.#state.announce((t) => t('editor.no-problems'));
    if (step === 'publish') this.#state.goTo('review');
    const start = screen.issueIndex < 0 && direction < 0 ? 0 : screen.issueIndex;
    this.showIssue((start + direction + issues.length) % issues.length);
  }

  #nextUnstated(direction: 1 | -1): void {
    const {report} = this.#state.derived;
    if (!report) return;
    const indicators = allAssessments(report).map(({indicator}) => indicator);
    const current = indicators.findIndex(({id}) => id === this.#state.screen.currentLine);
    const order = indicators.map(
      (_, index) => (current + direction * (index + 1) + indicators.length * 2) % indicators.length,
    );
    const next = order.map((index) => indicators[index]).find((item) => item && isUnstated(item));
    if (!next) return this.#state.announce((t) => t('editor.all-stated'));
    this.showLine(next.id);
  }

  /** Shows the line of an indicator and moves the focus to its first button. */
  showLine(id: string): void {
    this.#state.showLine(id);
    this.#focus(`[data-line-id="${CSS.escape(id)}"] [data-direction][tabindex="0"]`);
  }

  #restore(
    change: Words | null,
    key: 'editor.undone' | 'editor.redone',
    nothing: 'editor.nothing-to-undo' | 'editor.nothing-to-redo',
  ): void {
    if (change === null) return this.#state.announce((t) => t(nothing));
    this.#state.refresh();
    const {issues} = this.#state;
    this.#state.announce((t) => `${t(key, {change: change(t)})} ${remainingWords(issues, t)}`);
  }
}
