import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));
const block = /(<!-- limits:[^>]*-->\n)[\s\S]*?(<!-- \/limits -->)/;
const megabytes = (bytes) => `${bytes / 1_000_000} MB`;
const count = (number) => number.toLocaleString('en');

/** What is limited, the constant in `src`, its unit, and what sets another limit or happens above it. */
const limits = [
  [
    'a document that a page loads, decompressed',
    'load/settings',
    'defaultMaxBytes',
    megabytes,
    '`max-bytes` on the element',
  ],
  [
    'a text of a document, in characters',
    'model/report/read/field',
    'textLimit',
    count,
    'the rest is left out, with a problem',
  ],
  [
    'the depth of groups',
    'model/report/read/group',
    'maxDepth',
    count,
    'a deeper group is shown at the top, with a problem',
  ],
  [
    'the problems of a document that are listed',
    'model/report/read/cursor',
    'problemLimit',
    count,
    'the last one states that there are more',
  ],
  [
    'columns of a line that are distinguished',
    'scale/thinning',
    'columnCount',
    count,
    'a longer series is drawn with the first, last, least and greatest value of each column, and states it',
  ],
  [
    'periods in the table below a trend',
    'elements/indicator-trend/table',
    'maxRows',
    count,
    'the last ones are shown, and the table states it',
  ],
  [
    'a file that a command reads',
    'cli/input/read-bytes',
    'defaultMaxFileBytes',
    megabytes,
    '`--max-size MB`',
  ],
  [
    'an XLSX or XLS workbook, without compression',
    'formats/xlsx/workbook',
    'compact',
    megabytes,
    '`--max-size MB`',
  ],
  [
    'an ODS or HTML workbook, without compression',
    'formats/xlsx/workbook',
    'verbose',
    megabytes,
    '`--max-size MB`',
  ],
  [
    'cells of a table or a workbook, with repeated ones and blanks between two cells',
    'formats/base/limits',
    'maxCells',
    count,
    'split the file',
  ],
  ['columns of a table', 'formats/base/limits', 'maxColumns', count, 'write one period per row'],
  [
    'a file that the editor opens',
    'elements/report-editor/paste/read-pieces',
    'maxFileBytes',
    megabytes,
    'use `avance import`',
  ],
  [
    'a page or a script that `doctor` requests',
    'cli/doctor/page-request',
    'defaultMaxBytes',
    megabytes,
    '`--max-size MB`',
  ],
];

/** The number of a constant, or of a property of one. */
async function constant(path, name) {
  const source = await readFile(join(root, `src/${path}.ts`), 'utf8');
  const [, number] = new RegExp(`\\b${name}(?: =|:) ([\\d_]+)`).exec(source) ?? [];
  if (!number) throw new Error(`limits: src/${path}.ts has no constant ${name}.`);
  return Number(number.replaceAll('_', ''));
}

/** @returns {Promise<string>} the README with the table of limits made from the constants of the code */
export async function withLimits(readme) {
  const rows = limits.map(
    async ([what, path, name, unit, above]) => `| ${what} | ${unit(await constant(path, name))} | ${above} |`,
  );
  const table = ['| limit of | at most | above it |', '|---|---|---|', ...(await Promise.all(rows))].join(
    '\n',
  );
  const replaced = readme.replace(block, (_, start, end) => `${start}\n${table}\n\n${end}`);
  const filepath = join(root, 'README.md');
  return format(replaced, {...(await resolveConfig(filepath)), filepath});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'README.md');
  await writeFile(path, await withLimits(await readFile(path, 'utf8')));
}
