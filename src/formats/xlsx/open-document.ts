import type {WorkBook} from '@e965/xlsx';

/** First and last index of hidden rows or columns. */
type Span = readonly [first: number, last: number];

interface HiddenParts {
  readonly isHidden: boolean;
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

/** The size of a sheet in every spreadsheet program. */
const [maxRows, maxColumns] = [1_048_576, 16_384];

const tagPattern =
  /<(\/?)(style:style|style:table-properties|table:table|table:table-column|table:table-row)(\s[^>]*)?>/g;

/**
 * Marks what is hidden in an OpenDocument file, ZIP or flat, which the library does not read.
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/
 */
export function markHiddenParts(book: WorkBook, xml: string): void {
  for (const [index, {isHidden, rows, columns}] of readHiddenParts(xml).entries()) {
    const sheet = book.Sheets[book.SheetNames[index] ?? ''];
    if (!sheet) continue;
    const data = sheet['!data'] ?? [];
    const width = Object.values(data).reduce((widest, cells) => Math.max(widest, cells.length), 0);
    sheet['!rows'] = withHidden(sheet['!rows'], rows, Math.min(data.length, maxRows) - 1);
    sheet['!cols'] = withHidden(sheet['!cols'], columns, Math.min(width, maxColumns) - 1);
    if (!isHidden) continue;
    const properties = (book.Workbook ??= {});
    const sheets = (properties.Sheets ??= book.SheetNames.map(() => ({})));
    sheets[index] = {...sheets[index], Hidden: 1};
  }
}

function withHidden<T extends {hidden?: boolean}>(
  infos: T[] | undefined,
  spans: readonly Span[],
  last: number,
): T[] {
  const marked = [...(infos ?? [])];
  for (const [first, end] of spans)
    for (let index = first; index <= Math.min(end, last); index++)
      marked[index] = {...marked[index], hidden: true} as T;
  return marked;
}

/** The hidden parts of each sheet, in order. Rows and columns are counted with their repetitions. */
function readHiddenParts(xml: string): readonly HiddenParts[] {
  const hiddenStyles = new Set<string>();
  const sheets: {isHidden: boolean; rows: Span[]; columns: Span[]}[] = [];
  let [style, row, column] = ['', 0, 0];
  for (const [, slash, tag = '', attributes = ''] of xml.matchAll(tagPattern)) {
    if (slash) continue;
    const get = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    if (tag === 'style:style') style = get('style:name');
    else if (tag === 'style:table-properties' && get('table:display') === 'false') hiddenStyles.add(style);
    else if (tag === 'table:table') {
      sheets.push({isHidden: hiddenStyles.has(get('table:style-name')), rows: [], columns: []});
      [row, column] = [0, 0];
    } else if (tag === 'table:table-row' || tag === 'table:table-column') {
      const isRow = tag === 'table:table-row';
      const count = Number(get(`table:number-${isRow ? 'rows' : 'columns'}-repeated`) || 1);
      const first = isRow ? row : column;
      const isHidden = /collapse|filter/.test(get('table:visibility'));
      if (isHidden) sheets.at(-1)?.[isRow ? 'rows' : 'columns'].push([first, first + count - 1]);
      if (isRow) row += count;
      else column += count;
    }
  }
  return sheets;
}
