import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {DesiredDirection} from '../../model/report/indicator.ts';
import {allAssessments} from './document/directions.ts';
import {derive, type Derived} from './document/derive.ts';
import type {EditorDocument} from './document/document.ts';
import {EditHistory, type Words} from './document/history.ts';
import {issuesOf, type TableIssue} from './document/issue.ts';
import type {RefusedFile} from './document/open-file.ts';
import type {SheetChoice} from './paste/sheet-choice.ts';
import {GridState} from './review/grid-state.ts';

export const steps = ['paste', 'review', 'directions', 'publish'] as const;
export type Step = (typeof steps)[number];

/** What is open or chosen on the screen, and no part of the work: it is not undone. */
export interface ScreenState {
  readonly refused: RefusedFile | null;
  readonly sheets: SheetChoice | null;
  /** Name of the file that is being read; empty without one. */
  readonly reading: string;
  readonly isDragging: boolean;
  /** The open menu: a column of the grid or a line of the file. */
  readonly menu: {readonly column: number} | {readonly line: number} | null;
  readonly showsAllRoles: boolean;
  readonly showsLayout: boolean;
  /** Text of the cell that is being edited; null when no cell is. */
  readonly editing: string | null;
  readonly narrowView: 'problems' | 'table';
  /** Index of the problem that the buttons lead from. */
  readonly issueIndex: number;
  /** Direction that is to be set for several indicators. */
  readonly bulk: Exclude<DesiredDirection, 'maintain'> | null;
  /** Id of the indicator whose details are open. */
  readonly openLine: string;
  /** Id of the indicator whose buttons had the focus last. */
  readonly currentLine: string;
  readonly linePage: number;
  /** Whether a narrow editor shows the facts of the whole report. */
  readonly showsFacts: boolean;
  readonly tab: 'card' | 'report' | 'slides';
  readonly cardCode: string;
  readonly savedAs: string;
  readonly hasCopied: boolean;
  /** Time of the draft that was found or saved; empty without one. */
  readonly draftTime: string;
}

const initialScreen: ScreenState = {
  refused: null,
  sheets: null,
  reading: '',
  isDragging: false,
  menu: null,
  showsAllRoles: false,
  showsLayout: false,
  editing: null,
  narrowView: 'problems',
  issueIndex: -1,
  bulk: null,
  openLine: '',
  currentLine: '',
  linePage: 0,
  showsFacts: false,
  tab: 'report',
  cardCode: '',
  savedAs: '',
  hasCopied: false,
  draftTime: '',
};

/** Indicators that are drawn at a time in the third step. */
export const linesPerPage = 100;
/** Delay of an announcement after the last change, in ms. */
const announcementDelay = 150;
const nothingDerived: Derived = {report: null, json: null, problems: [], columns: [], rows: []};

/** State of the editor. Every change updates the host. */
export class EditorState implements ReactiveController {
  readonly history = new EditHistory();
  readonly grid = new GridState();
  readonly #host: ReactiveControllerHost;
  #step: Step = 'paste';
  #screen = initialScreen;
  #announcement: Words | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#handleBeforeUnload);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#handleBeforeUnload);
    clearTimeout(this.#timer);
  }

  get step(): Step {
    return this.#step;
  }

  get screen(): ScreenState {
    return this.#screen;
  }

  /** The text of the live region. */
  get announcement(): Words | null {
    return this.#announcement;
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

  /** Number of columns of the grid: those of the longest row, at least 1. */
  get width(): number {
    return this.derived.rows.reduce((width, {row}) => Math.max(width, row.cells.length), 1);
  }

  /** The text of a cell; empty for a cell that the row does not have. */
  cellText(line: number, column: number): string {
    const row = this.derived.rows.find((candidate) => candidate.row.line === line);
    return row?.row.cells[column]?.text ?? '';
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

  /** Writes to the live region when nothing else changes for a moment. */
  announce(words: Words): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#announcement = words;
      this.#host.requestUpdate();
    }, announcementDelay);
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
