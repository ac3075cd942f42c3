import type {MessageKey} from './es.ts';

/** The words of the command line in English. */
export const en: Readonly<Record<MessageKey, string>> = {
  'help': `avance: public-policy indicators, from the spreadsheet to the report

  avance import FILE [--to report.json]     CSV, TSV, text, XLSX, JSON-stat, SDMX-JSON or Open SDG → report
  avance check FILE…                        checks reports, or files to be imported
  avance export FILE --as FORMAT            csv, csv-long, csv-excel, xlsx, json, jsonld, datapackage
  avance diff OLD NEW                       what was added, revised, or has vanished
  avance pdf FILE --to report.pdf           the slides or the report, printed by Chromium or Chrome

Options
  --to FILE            where to write (else standard output)
  --as FORMAT          format of the export
  --view slides|report slides (where nothing is said) or report (pdf)
  --json               results as JSON (check, diff, problems of import)
  --title TITLE        title of the report where the file has none
  --id ID              id of the report
  --decimal comma|point  decimal mark where the file does not decide
  --encoding NAME      utf-8, windows-1252, utf-16le, utf-16be
  --sheet NAME         sheet of the workbook
  --meta FILE          YAML metadata of an Open SDG indicator
  --lang es|en         language of the messages
  --help, --version

Exit status: 0 good (there may be warnings), 1 errors or differences, 2 could not work.
`,
  'error': 'error',
  'warning': 'warning',
  'info': 'note',
  'row': 'row {row}',
  'total': '{file}: {errors} errors, {warnings} warnings, {infos} notes',
  'reading': 'Reading {file} ({size} MB)…',
  'written': '{file}: {count} indicators written',
  'not-held': 'The format cannot hold: {what}',
  'added': 'added',
  'vanished': 'vanished',
  'revised': 'revised',
  'same': 'No differences.',
  'schema': 'Does not fit the schema: {seen}',
  'unknown-command': 'There is no command "{name}". See avance --help.',
  'bad-option': '{detail}. See avance --help.',
  'bad-choice': '--{name} cannot be "{value}". It can be: {allowed}.',
  'few-files': 'The command {name} needs {count} file(s). See avance --help.',
  'no-file': 'Cannot read {file}: {detail}',
  'no-write': 'Cannot write {file}: {detail}',
  'bad-json': '{file} is not valid JSON: {detail}',
  'bad-book': '{file} is not a workbook that can be read.',
  'bad-yaml': '{file} is not valid YAML: {detail}',
  'no-sheet': '{file} has no sheet "{name}". It has: {allowed}.',
  'no-report': '{file}: there is nothing to show.',
  'needs-to': '{format} is binary: give --to FILE.',
  'no-chromium': 'Printing needs Chromium, Chrome or Edge; CHROME_PATH may say where it is.',
  'no-pdf': '{program} could not print: {detail}',
  'internal': 'Internal error: {detail}. Please report it.',
};
