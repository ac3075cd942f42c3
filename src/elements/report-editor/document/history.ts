import type {Translate} from '../../../text/i18n/messages/translation.ts';
import type {EditorDocument} from './document.ts';

/** A text in the language of the editor. */
export type Words = (t: Translate) => string;

/** A document and what changed to it, for the announcement of an undo. */
interface HistoryEntry {
  readonly document: EditorDocument;
  /** What was done; null for the first document. */
  readonly change: Words | null;
}

/** Undo and redo over all steps, and the document that was saved last. */
export class EditHistory {
  #past: readonly HistoryEntry[] = [];
  #future: readonly HistoryEntry[] = [];
  #saved: EditorDocument | null = null;

  /** Null before a table is opened. */
  get current(): EditorDocument | null {
    return this.#past.at(-1)?.document ?? null;
  }

  get canUndo(): boolean {
    return this.#past.length > 1;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  get isUnsaved(): boolean {
    return this.current !== null && this.current !== this.#saved;
  }

  push(document: EditorDocument, change: Words | null = null): void {
    this.#past = [...this.#past, {document, change}];
    this.#future = [];
  }

  /** Returns what was undone; null when there is nothing to undo. */
  undo(): Words | null {
    const last = this.canUndo ? this.#past.at(-1) : undefined;
    if (!last) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [last, ...this.#future];
    return last.change;
  }

  /** Returns what was done again; null when there is nothing to redo. */
  redo(): Words | null {
    const [next, ...others] = this.#future;
    if (!next) return null;
    this.#past = [...this.#past, next];
    this.#future = others;
    return next.change;
  }

  markSaved(): void {
    this.#saved = this.current;
  }

  /** Forgets everything. */
  clear(): void {
    this.#past = [];
    this.#future = [];
    this.#saved = null;
  }
}
