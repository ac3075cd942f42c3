import {CFB, utils} from '@e965/xlsx';
import type {WorkBook} from '@e965/xlsx';
import {isOpenDocument} from './zip-directory.ts';

/** First and last index of hidden rows or columns. */
type Span = readonly [first: number, last: number];

interface HiddenParts {
  readonly isHidden: boolean;
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

const tagPattern =
  /<(\/?)(style:style|style:table-properties|table:table|table:table-column|table:table-row)(\s[^>]*)?>/g;

/**
 * Marks what is hidden in an OpenDocument file, ZIP or flat, which the library does not read.
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/
 */
export function markHiddenParts(book: WorkBook, content: Uint8Array | string): void {
  const xml = contentXml(content);
  if (xml === null) return;
  for (const [index, {isHidden, rows, columns}] of readHiddenParts(xml).entries()) {
    const sheet = book.Sheets[book.SheetNames[index] ?? ''];
    if (!sheet) continue;
    const {e: end} = utils.decode_range(sheet['!ref'] ?? 'A1');
    sheet['!rows'] = withHidden(sheet['!rows'], rows, end.r);
    sheet['!cols'] = withHidden(sheet['!cols'], columns, end.c);
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

/** The XML of the sheets; null for another format. */
function contentXml(content: Uint8Array | string): string | null {
  if (!isOpenDocument(content)) return null;
  if (typeof content === 'string') return content;
  const entry = CFB.find(CFB.read(content, {type: 'array'}), '/content.xml');
  return entry ? new TextDecoder().decode(Uint8Array.from(entry.content as ArrayLike<number>)) : null;
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
