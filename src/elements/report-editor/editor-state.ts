import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {allAssessments} from './document/directions.ts';
import {derive, rowsByLine, type Derived} from './document/derive.ts';
import type {EditorDocument} from './document/document.ts';
import {EditHistory, type Words} from './document/history.ts';
import {issuesOf, type TableIssue} from './document/issue.ts';
import {GridState} from './review/grid-state.ts';
import {initialScreen, type ScreenState} from './screen-state.ts';

export const steps = ['paste', 'review', 'directions', 'publish'] as const;
export type Step = (typeof steps)[number];

/** Indicators that are drawn at a time in the third step. */
export const linesPerPage = 100;
const nothingDerived: Derived = {
  report: null,
  json: null,
  problems: [],
  columns: [],
  rows: [],
  width: 1,
  recordCount: 0,
  otherCount: 0,
};

/** State of the editor. Every change updates the host. */
export class EditorState implements ReactiveController {
  readonly history = new EditHistory();
  readonly grid = new GridState();
  readonly #host: ReactiveControllerHost;
  #step: Step = 'paste';
  #screen = initialScreen;
  #announcement: Words | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#handleBeforeUnload);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#handleBeforeUnload);
  }

  get step(): Step {
    return this.#step;
  }

  get screen(): ScreenState {
    return this.#screen;
  }

  /** Null before a table is opened. */
  get document(): EditorDocument | null {
    return this.history.current;
  }

  get derived(): Derived {
    return this.document ? derive(this.document) : nothingDerived;
  }

  get issues(): readonly TableIssue[] {
    return this.document ? issuesOf(this.document) : [];
  }

  /** The text of a cell; empty for a cell that the row does not have. */
  cellText(line: number, column: number): string {
    return rowsByLine(this.derived).get(line)?.row.cells[column]?.text ?? '';
  }

  /** True for a line that is not published. */
  isSkipped(line: number): boolean {
    return this.document?.edits.skipped.has(line) ?? false;
  }

  goTo(step: Step): void {
    this.#step = step;
    this.show({menu: null, bulk: null, editing: null});
  }

  show(changes: Partial<ScreenState>): void {
    this.#screen = {...this.#screen, ...changes};
    this.#host.requestUpdate();
  }

  /** Makes the line of an indicator the current one and shows its page. */
  showLine(id: string): void {
    const {report} = this.derived;
    const index = report ? allAssessments(report).findIndex(({indicator}) => indicator.id === id) : -1;
    this.show({currentLine: id, linePage: Math.max(0, Math.floor(index / linesPerPage))});
  }

  /** Adds a document to the history. */
  push(document: EditorDocument, change: Words | null): void {
    this.history.push(document, change);
    this.refresh();
  }

  /** Brings everything that follows from the document up to date. */
  refresh(): void {
    this.grid.setTable(this.derived.rows, this.issues);
    const issueIndex = Math.min(this.#screen.issueIndex, this.issues.length - 1);
    this.show({editing: null, savedAs: '', hasCopied: false, issueIndex});
  }

  /** Announces a text after the next update. A later text takes its place. */
  announce(words: Words): void {
    this.#announcement = words;
    this.#host.requestUpdate();
  }

  /** The text to announce; null the next time. */
  takeAnnouncement(): Words | null {
    const words = this.#announcement;
    this.#announcement = null;
    return words;
  }

  markSaved(fileName: string): void {
    this.history.markSaved();
    this.show({savedAs: fileName});
  }

  clear(): void {
    this.history.clear();
    this.#step = 'paste';
    this.#screen = initialScreen;
    this.refresh();
  }

  readonly #handleBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.history.isUnsaved) event.preventDefault();
  };
}
