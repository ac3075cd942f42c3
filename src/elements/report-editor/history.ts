import type {DecimalSeparator} from '../../formats/base/parse-number.ts';
import type {EditableTable} from '../../formats/editable-table.ts';

/** The document at one step of the work. */
export interface EditorSnapshot {
  readonly draft: EditableTable;
  /** Title that the user typed; empty for the title of the file. */
  readonly title: string;
  /** Decimal separator that the user chose; null to detect it. */
  readonly decimalSeparator: DecimalSeparator | null;
}

/** Undo history of the editor and the snapshot that was saved last. */
export class EditHistory {
  #snapshots: readonly EditorSnapshot[] = [];
  #saved: EditorSnapshot | null = null;

  /** Null before a file is opened. */
  get current(): EditorSnapshot | null {
    return this.#snapshots.at(-1) ?? null;
  }

  get canUndo(): boolean {
    return this.#snapshots.length > 1;
  }

  get isUnsaved(): boolean {
    return this.current !== null && this.current !== this.#saved;
  }

  push(snapshot: EditorSnapshot): void {
    this.#snapshots = [...this.#snapshots, snapshot];
  }

  /** Returns false when there is no earlier snapshot. */
  undo(): boolean {
    if (!this.canUndo) return false;
    this.#snapshots = this.#snapshots.slice(0, -1);
    return true;
  }

  markSaved(): void {
    this.#saved = this.current;
  }
}
