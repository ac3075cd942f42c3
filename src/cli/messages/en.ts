import type {MessageKey} from './es.ts';

/** The words of the command line in English. */
export const en: Readonly<Record<MessageKey, string>> = {
  'help': `avance: public-policy indicators, from the spreadsheet to the report

  avance import FILE [--to report.json]     CSV, TSV, text, XLSX, JSON-stat, SDMX-JSON or Open SDG → report
  avance check FILE…                        checks reports, or files to be imported
  avance export FILE --as FORMAT            csv, csv-long, csv-excel, xlsx, json, jsonld, datapackage
  avance diff OLD NEW                       what was added, revised, or has vanished
  avance pdf FILE --to report.pdf           the slides or the report, printed by Chromium or Chrome
  avance snippet FILE --src URL             the code to paste into another page
  avance doctor URL|FILE                    what a page, or its headers, keeps from working
  avance render REPORT --as FORMAT          html, dsd, svg, png, text, markdown, email, jsonld, oembed, social
  avance render REPORT --site DIR --base URL   a site: one page per objective and indicator

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
  --src URL            address of the document in the page
  --element TAG        element to show (indicator-card, objective-summary, …; else the whole report)
  --code CODE          indicator or group to show
  --shape SHAPE        module, classic, iframe, html
  --freeze             pin this edition of the document
  --scripts URL        folder of the scripts, where they are your own
  --page URL           rendered page for a frame
  --theme light|dark   colours of the drawing (render)
  --width PX           width of the drawing (render)
  --locale TAG         language of what is shown, else the report's (render)
  --base URL           address that the site will have (render)
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
  'needs-base': 'Give --base URL: the absolute address that the site will have.',
  'site-written': '{folder}: {count} files written',
  'needs-to': '{format} is binary: give --to FILE.',
  'no-chromium': 'Printing needs Chromium, Chrome or Edge; CHROME_PATH may say where it is.',
  'no-pdf': '{program} could not print: {detail}',
  'doctor-good': 'Nothing here keeps the elements from working.',
  'doctor-use': 'Use the shape “{shape}”.',
  'doctor-use-module': 'Paste the code of avance snippet as it is.',
  'doctor-use-classic': 'Paste the code of avance snippet --shape classic.',
  'doctor-use-iframe': 'Put the rendered page into a frame: avance snippet --shape iframe --page URL.',
  'doctor-use-html':
    'Paste the table alone: avance snippet --shape html. It shows everywhere, but does not update itself.',
  'doctor-escaped':
    'The code was pasted as text: readers see the tags. Switch the editor to its source or HTML view and paste again.',
  'doctor-tags-stripped':
    'The script is there, but the tags of the elements are not: the editor or a filter takes them out. Allow the tags, or use a frame.',
  'doctor-script-stripped':
    'The tags are there, but no script of Avance is: the editor or a filter takes it out. Put the script into the template of the site, or use a frame.',
  'doctor-module-stripped': 'The script has lost type="module". Use the classic shape.',
  'doctor-data-stripped':
    'The tag has lost its src, so it has no data. Allow the attributes of the tag, or use a frame.',
  'doctor-no-scripts': 'The page runs in a sandbox without scripts.',
  'doctor-script-blocked':
    'The policy lets no script of Avance in. Ask for its host to be added to script-src.',
  'doctor-script-own-host':
    'The policy lets only scripts of certain hosts in. Copy avance.js to the host of the page and name it with --scripts, or ask for the host to be added to script-src.',
  'doctor-script-nonce':
    'The policy wants a nonce. Add nonce="…" to the script tag, as the server of the page gives it.',
  'doctor-data-blocked':
    'The policy does not let the data be loaded. Ask for their host to be added to connect-src.',
  'doctor-data-own-host':
    'The policy lets data be loaded only from certain hosts. Keep the file on the host of the page, or ask for its host to be added to connect-src.',
  'doctor-frame-blocked': 'The policy does not let the frame in. Ask for its host to be added to frame-src.',
  'doctor-trusted-types':
    'The list of Trusted Types policies lacks “avance”: browsers without setHTML show the table instead. Add avance to the list.',
  'doctor-mixed': 'The page is https, this is not: browsers refuse it. Serve it over https.',
  'doctor-script-cors':
    'The server of the scripts lets no other site read them. It must send Access-Control-Allow-Origin: *.',
  'doctor-data-cors':
    'The server of the data lets no other site read them. It must send Access-Control-Allow-Origin: *.',
  'doctor-png':
    'The policy does not let images be made in the page: the share panel gives SVG, but no PNG. To allow it, add blob: to img-src.',
  'doctor-no-downloads': 'The sandbox allows no downloads: the share panel can copy, but not download.',
  'doctor-report-only': 'The policy only reports, so nothing is blocked today.',
  'no-code': '{file} has no code {code}.',
  'needs-page': 'The shape iframe needs the address of a rendered page: --page URL.',
  'bad-element': 'There is no element <{name}>. It can be: {allowed}.',
  'internal': 'Internal error: {detail}. Please report it.',
};
