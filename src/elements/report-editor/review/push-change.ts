import type {EditorDocument} from '../document/document.ts';
import type {Words} from '../document/history.ts';
import type {EditorState} from '../editor-state.ts';
import {remainingWords} from './issue-words.ts';

/** Adds a document to the history and announces the result, or that a problem is solved, and what remains. */
export function pushChange(
  state: EditorState,
  document: EditorDocument,
  change: Words,
  result: Words | null = null,
): void {
  const before = state.issues;
  state.push(document, change);
  const {issues} = state;
  const keys = new Set(issues.map(({key}) => key));
  const isSolved = before.some(({key}) => !keys.has(key));
  const words: Words = result ?? ((t) => (isSolved ? t('editor.solved') : ''));
  state.announce((t) => `${words(t)} ${remainingWords(issues, t)}`.trim());
}
