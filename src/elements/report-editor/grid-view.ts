import type {RowWithProblems} from '../../formats/problem-cells.ts';

/** Position of a cell. */
export interface CellPosition {
  /** Line number of the row in the file. */
  readonly line: number;
  /** Zero-based column. */
  readonly column: number;
}

/** Page of rows. */
export interface PageInfo {
  /** Zero-based page. */
  readonly index: number;
  /** Number of rows on all pages. */
  readonly rowCount: number;
  /** Number of rows per page. */
  readonly size: number;
}

const rowsPerPage = 100;

/** Rows of the file in pages, with the filter for problems and the active cell. */
export class GridView {
  #rows: readonly RowWithProblems[] = [];
  #problemsOnly = false;
  #pageIndex = 0;
  #active: CellPosition = {line: 1, column: 0};

  get active(): CellPosition {
    return this.#active;
  }

  get problemsOnly(): boolean {
    return this.#problemsOnly;
  }

  get page(): PageInfo {
    return {index: this.#pageIndex, rowCount: this.#visibleRows.length, size: rowsPerPage};
  }

  /** Rows of the current page. */
  get pageRows(): readonly RowWithProblems[] {
    return this.#visibleRows.slice(this.#pageIndex * rowsPerPage, (this.#pageIndex + 1) * rowsPerPage);
  }

  /** Number of columns: the cells of the longest row, at least 1. */
  get width(): number {
    return this.#rows.reduce((width, {row}) => Math.max(width, row.cells.length), 1);
  }

  /** All rows, or with `problemsOnly` the header rows and the rows with problems. */
  get #visibleRows(): readonly RowWithProblems[] {
    return this.#problemsOnly
      ? this.#rows.filter((row) => row.as === 'header' || hasProblems(row))
      : this.#rows;
  }

  /** Replaces the rows; blank rows are left out. */
  setRows(rows: readonly RowWithProblems[]): void {
    this.#rows = rows.filter(({as}) => as !== 'blank');
  }

  setProblemsOnly(problemsOnly: boolean): void {
    this.#problemsOnly = problemsOnly;
    this.goToPage(0);
  }

  goToPage(index: number): void {
    this.#pageIndex = index;
    const [firstRow] = this.pageRows;
    if (firstRow) this.#active = {line: firstRow.row.line, column: 0};
  }

  /** Moves the active cell by rows and columns, within the page. */
  move(rows: number, columns: number): void {
    const lines = this.pageRows.map(({row}) => row.line);
    const index = Math.max(0, lines.indexOf(this.#active.line));
    const line = lines[clamp(index + rows, lines.length - 1)] ?? this.#active.line;
    this.select({line, column: clamp(this.#active.column + columns, this.width - 1)});
  }

  select({line, column}: CellPosition): void {
    const spansAllColumns = this.#rows.find(({row}) => row.line === line)?.spansAllColumns;
    this.#active = {line, column: spansAllColumns ? 0 : column};
  }

  /** Selects the first problem after the active row, else the first of the file. Returns false without problems. */
  selectNextProblem(): boolean {
    const rows = this.#visibleRows.filter(hasProblems);
    const next = rows.find(({row}) => row.line > this.#active.line) ?? rows[0];
    if (!next) return false;
    this.#pageIndex = Math.floor(this.#visibleRows.indexOf(next) / rowsPerPage);
    this.select({line: next.row.line, column: next.problems.find(needsAction)?.column ?? 0});
    return true;
  }
}

/** True for errors and warnings; false for information. */
export function needsAction({level}: RowWithProblems['problems'][number]): boolean {
  return level !== 'info';
}

function hasProblems({problems}: RowWithProblems): boolean {
  return problems.some(needsAction);
}

function clamp(value: number, max: number): number {
  return Math.min(max, Math.max(0, value));
}
