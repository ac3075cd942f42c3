import {emptyCell, type SheetCell, type SheetRow} from '../../../formats/base/cell.ts';
import {withEdits, type EditorDocument} from './document.ts';

/** New texts of cells: by line, then by zero-based column. */
export type CellTexts = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The document with other texts in some cells, which may be beyond the end of their rows; rows without a change stay. */
export function editCells(document: EditorDocument, texts: CellTexts): EditorDocument {
  const {table} = document.edits;
  const rows = table.rows.map((row) => {
    const cells = texts.get(row.line);
    return cells ? replaceCells(row, cells) : row;
  });
  return withEdits(document, {table: {...table, rows}});
}

function replaceCells({line, cells}: SheetRow, texts: ReadonlyMap<number, string>): SheetRow {
  const length = Math.max(cells.length, ...[...texts.keys()].map((column) => column + 1));
  const replaced = Array.from({length}, (_, index): SheetCell => {
    const text = texts.get(index);
    const cell = cells[index] ?? emptyCell;
    return text === undefined || text === cell.text ? cell : {text, value: null};
  });
  return {line, cells: replaced};
}

/** Places a pasted block: its first cell on the first selected one; a single text fills the selected block. */
export function placeBlock(
  block: readonly (readonly string[])[],
  lines: readonly number[],
  firstColumn: number,
  selectedSize: {readonly rows: number; readonly columns: number},
): CellTexts {
  const isSingle = block.length === 1 && block[0]?.length === 1;
  const rowCount = isSingle ? selectedSize.rows : block.length;
  return new Map(
    lines.slice(0, rowCount).map((line, rowIndex) => {
      const texts = isSingle
        ? Array.from({length: selectedSize.columns}, () => block[0]?.[0] ?? '')
        : (block[rowIndex] ?? []);
      return [line, new Map(texts.map((text, index) => [firstColumn + index, text]))];
    }),
  );
}
