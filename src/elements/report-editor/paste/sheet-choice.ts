import type {ListedSheet} from '../../../formats/xlsx/list-sheets.ts';

/** The sheets of a workbook that waits for a choice. */
export interface SheetChoice {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly ListedSheet[];
  /** Names of the marked sheets. */
  readonly chosen: ReadonlySet<string>;
}

/**
 * Marks the sheets of a mapping, else the first visible sheet with a table and those with the same header; a hidden one is
 * not published unless it is marked.
 */
export function proposeSheets(
  name: string,
  bytes: Uint8Array,
  sheets: readonly ListedSheet[],
  mappedSheets: readonly string[] = [],
): SheetChoice | null {
  if (sheets.length < 2) return null;
  const mapped = sheets.filter((sheet) => mappedSheets.includes(sheet.name));
  const visible = sheets.filter(({isHidden, recordCount}) => !isHidden && recordCount > 0);
  const tables = mapped.length
    ? mapped
    : visible.filter(({headerKey}) => headerKey === visible[0]?.headerKey);
  return {name, bytes, sheets, chosen: new Set(tables.map((sheet) => sheet.name))};
}

/** The choice with one sheet marked, or no longer marked. */
export function toggleSheet(choice: SheetChoice, name: string): SheetChoice {
  const chosen = new Set(choice.chosen);
  if (!chosen.delete(name)) chosen.add(name);
  return {...choice, chosen};
}
