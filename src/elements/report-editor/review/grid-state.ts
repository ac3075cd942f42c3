import type {RowWithProblems} from '../../../formats/problem-cells.ts';
import type {IssueKind, TableIssue} from '../document/issue.ts';

/** Position of a cell. */
export interface CellPosition {
  /** Line number of the row in the file. */
  readonly line: number;
  /** Zero-based column. */
  readonly column: number;
}

/** A block of cells, from its active corner to the other one. */
export interface CellBlock {
  readonly lines: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Rows that are drawn at a time. */
export const rowsPerPage = 100;

/** Rows of the table in pages, with the filter for problems, the active cell and the selected block. */
export class GridState {
  #rows: readonly RowWithProblems[] = [];
  #issues: readonly TableIssue[] = [];
  #filter: IssueKind | null = null;
  #isFolded = false;
  #pageIndex = 0;
  #active: CellPosition = {line: 1, column: 0};
  #corner: CellPosition | null = null;
  #visible: readonly RowWithProblems[] | null = null;

  get active(): CellPosition {
    return this.#active;
  }

  /** Kind of the problems that are shown; null for all. */
  get filter(): IssueKind | null {
    return this.#filter;
  }

  /** True when only rows with problems are shown. */
  get isFolded(): boolean {
    return this.#isFolded;
  }

  get pageIndex(): number {
    return this.#pageIndex;
  }

  /** Number of rows on all pages. */
  get rowCount(): number {
    return this.#visibleRows.length;
  }

  /** Number of rows of data on all pages. */
  get recordCount(): number {
    return this.#visibleRows.filter(({as}) => as === 'record').length;
  }

  get pageRows(): readonly RowWithProblems[] {
    return this.#visibleRows.slice(this.#pageIndex * rowsPerPage, (this.#pageIndex + 1) * rowsPerPage);
  }

  get selection(): CellBlock {
    const corner = this.#corner ?? this.#active;
    const lines = this.#visibleRows.map(({row}) => row.line);
    const [a, b] = [lines.indexOf(this.#active.line), lines.indexOf(corner.line)].sort((x, y) => x - y);
    return {
      lines: lines.slice(a, (b ?? 0) + 1),
      firstColumn: Math.min(this.#active.column, corner.column),
      lastColumn: Math.max(this.#active.column, corner.column),
    };
  }

  get hasSelection(): boolean {
    return this.#corner !== null;
  }

  get #visibleRows(): readonly RowWithProblems[] {
    return (this.#visible ??= this.#filterRows());
  }

  /** Replaces the rows; blank rows are left out. */
  setTable(rows: readonly RowWithProblems[], issues: readonly TableIssue[]): void {
    this.#rows = rows.filter(({as}) => as !== 'blank');
    this.#issues = issues;
    this.#visible = null;
    if (this.#filter && !issues.some(({kind}) => kind === this.#filter)) this.#filter = null;
    if (!this.#visibleRows.some(({row}) => row.line === this.#active.line)) this.#activateNearest();
  }

  setFilter(filter: IssueKind | null): void {
    this.#filter = filter;
    this.#visible = null;
    this.goToPage(0);
  }

  toggleFolded(): void {
    this.#isFolded = !this.#isFolded;
    this.#visible = null;
    this.goToPage(0);
  }

  goToPage(index: number): void {
    this.#pageIndex = index;
    const [first] = this.pageRows;
    if (first) this.activate({line: first.row.line, column: 0});
  }

  /** Moves the active cell by rows and columns; with `extends` the block grows. */
  move(rows: number, columns: number, width: number, extendsBlock = false): void {
    const lines = this.#visibleRows.map(({row}) => row.line);
    const index = clamp(Math.max(0, lines.indexOf(this.#active.line)) + rows, lines.length - 1);
    const corner = extendsBlock ? (this.#corner ?? this.#active) : null;
    const column = clamp(this.#active.column + columns, width - 1);
    this.activate({line: lines[index] ?? this.#active.line, column});
    this.#corner = corner;
  }

  /** Makes a cell active, and shows its page; rows that a filter hides are shown again. */
  activate(position: CellPosition): void {
    const isHidden = !this.#visibleRows.some(({row}) => row.line === position.line);
    if (isHidden) {
      this.#filter = null;
      this.#isFolded = false;
      this.#visible = null;
    }
    this.#active = position;
    this.#corner = null;
    const index = this.#visibleRows.findIndex(({row}) => row.line === position.line);
    if (index >= 0) this.#pageIndex = Math.floor(index / rowsPerPage);
  }

  #filterRows(): readonly RowWithProblems[] {
    if (!this.#filter && !this.#isFolded) return this.#rows;
    const shown = this.#issues.filter(({kind}) => !this.#filter || kind === this.#filter);
    const lines = new Set(shown.flatMap(({line, otherLines}) => [line, ...otherLines]));
    return this.#rows.filter(({row, as}) => as === 'header' || lines.has(row.line));
  }

  /** After an undo or an answer that removes the row: the next row, else the last. */
  #activateNearest(): void {
    const next = this.#visibleRows.find(({row}) => row.line > this.#active.line) ?? this.#visibleRows.at(-1);
    if (next) this.activate({line: next.row.line, column: this.#active.column});
  }
}

function clamp(value: number, max: number): number {
  return Math.min(max, Math.max(0, value));
}
