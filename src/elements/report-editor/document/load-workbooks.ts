import type {WorkbookLibrary} from './open-file.ts';

/** Most of the editor's code reads and writes workbooks. It is loaded with the first workbook. */
export async function loadWorkbooks(): Promise<WorkbookLibrary> {
  const [workbooks, lists, zip] = await Promise.all([
    import('../../../formats/xlsx/workbook.ts'),
    import('../../../formats/xlsx/list-sheets.ts'),
    import('../../../formats/xlsx/zip.ts'),
  ]);
  return {...workbooks, ...lists, ...zip};
}
