import type {Mapping} from '../../formats/mapping/mapping.ts';
import type {OfferedDirection} from './directions/offered-directions.ts';
import type {RefusedFile} from './document/open-file.ts';
import type {SheetChoice} from './paste/sheet-choice.ts';

/** What is open or chosen on the screen, and no part of the work: it is not undone. */
export interface ScreenState {
  readonly refused: RefusedFile | null;
  readonly sheets: SheetChoice | null;
  /** A mapping file that waits for its table. */
  readonly mapping: {readonly name: string; readonly mapping: Mapping} | null;
  /** The file that is being read, with its bytes and those that were read; null before it takes long. */
  readonly reading: {readonly name: string; readonly done: number; readonly total: number} | null;
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
  readonly bulk: OfferedDirection | null;
  /** Id of the indicator, or key of the group, whose details are open. */
  readonly openLine: string;
  /** Id of the indicator whose buttons had the focus last. */
  readonly currentLine: string;
  /** Whether the proposed short names are listed. */
  readonly showsNames: boolean;
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

/** A screen on which nothing is open. */
export const initialScreen: ScreenState = {
  refused: null,
  sheets: null,
  mapping: null,
  reading: null,
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
  showsNames: false,
  linePage: 0,
  showsFacts: false,
  tab: 'report',
  cardCode: '',
  savedAs: '',
  hasCopied: false,
  draftTime: '',
};
