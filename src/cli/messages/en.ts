import {hostCauses} from '../../text/host-causes.ts';
import type {CliMessageKey} from './es.ts';
import type {Message} from '../../text/i18n/messages/translation.ts';

/** Messages of the command line in English. */
export const cliEn: Readonly<Record<CliMessageKey, Message>> = {
  'help.title': 'avance: public-policy indicators, from the spreadsheet to the report',
  'help.options': 'Options',
  'help.per-command': '“avance COMMAND --help” lists the options of a command.',
  'help.import': `Roles for --columns: {roles}
With a name: group:service, dimension:sex, value:indicator or value:place (the header is the indicator or the place).
With a period: value@2021, target@2025. For every year: "Budget {year}=ignore".

A file of --mapping also says what a row is, by its words before the first figure: {kinds}.
For example: rows: {"National total": total, "Note {year}": note}. --explain shows the rows in these words.
The first words are enough where no other row begins with them.
It also says which place a text is: places: {"Cusko": "08", "Todo el Perú": total, "Sierra": own}. A column of codes of INEI
without names is confirmed with --columns "Code=place:ubigeo".

Headers that are recognized, among others, also in Spanish, Portuguese and French (accents do not matter; with a period
beside them, as in "Target 2025" or "Q1 2021", too):
{headers}

Examples:
  avance import data.csv --to report.json
  avance import data.csv --explain --write-mapping mapping.yml --to report.json
  avance import data.csv --mapping mapping.yml --to report.json
  avance import 2021.csv 2022.csv --to report.json
  avance import data.csv --columns "Item=dimension, Total=value" --unit % --missing "NA,99" --to report.json
  cat data.csv | avance import - > report.json
`,
  'help.exit-status':
    'Exit status: 0 success (there may be warnings), 1 errors or differences, 2 the command could not run.\n',
  'usage.import': 'avance import FILE… [--to report.json]',
  'usage.check': 'avance check FILE…',
  'usage.export': 'avance export FILE --as FORMAT',
  'usage.diff': 'avance diff OLD NEW',
  'usage.pdf': 'avance pdf FILE --to report.pdf',
  'usage.kit': 'avance kit REPORT DIR',
  'usage.snippet': 'avance snippet FILE --src URL',
  'usage.doctor': 'avance doctor URL|FILE',
  'usage.language': 'avance language new TAG | check FILE | update FILE | build FILE',
  'usage.completion': 'avance completion bash|zsh|fish',
  'usage.render': 'avance render REPORT --as FORMAT',
  'usage.render-site': 'avance render REPORT --site DIR --base URL',
  'summary.import': 'CSV, TSV, text, XLSX, ODS, HTML, JSON-stat, SDMX, Frictionless or Open SDG → report',
  'summary.check': 'checks reports, or files to be imported',
  'summary.export': '{formats}',
  'summary.diff': 'what was added, revised or removed',
  'summary.pdf': 'the slides or the report, printed by Chromium or Chrome',
  'summary.kit':
    'files for a system that accepts only text and files, such as gob.pe: PDF, PNG, list and link',
  'summary.snippet': 'the code to paste into another page',
  'summary.doctor': 'finds what a page, or its headers, blocks',
  'summary.language':
    'another language: a file to translate, its check, its update, and the script for the page',
  'summary.completion': 'the script that completes commands and options in your shell',
  'summary.render': '{formats}',
  'summary.render-site': 'a site: one page per objective and indicator',
  'option.to': 'file to write (standard output by default)',
  'option.as': 'format',
  'option.view': 'slides (default) or report',
  'option.json': 'results as JSON',
  'option.title': 'title of the report, if the file has none',
  'option.id': 'id of the report',
  'option.decimal': 'decimal mark, if the file does not decide it',
  'option.encoding': 'encoding of the file, if it is not recognized',
  'option.sheet': 'sheet of the workbook; can be repeated, and "all" is every sheet',
  'option.meta': 'metadata of an Open SDG indicator (.yml or .md; other languages: a.yml,es=b.yml)',
  'option.columns': 'what each column is: "Header=role, …"',
  'option.layout': 'what the columns of figures are: years in rows (long), periods, indicators or places',
  'option.mapping': 'YAML file with what each column is',
  'option.write-mapping': 'saves what each column is in a YAML file',
  'option.explain': 'shows what each column and each row is, and why',
  'option.missing': 'codes of the source for missing figures: "ND,:" or "Column=99"',
  'option.unit': 'unit of the indicators without one',
  'option.decimals': 'decimals of all indicators (0–8)',
  'option.name': 'name of the indicator, if the table has none',
  'option.language': 'language of the texts of the file (that of the headers by default)',
  'option.include-hidden': 'reads hidden rows, columns and sheets, too',
  'option.max-size':
    'largest size in MB of a file, also without compression (100 by default; an XLSX workbook 18, other workbooks 60)',
  'option.partial': 'writes the report even if results are lost',
  'option.all': 'lists every problem',
  'option.src': 'address of the report file, as the page loads it',
  'option.element': 'element to show (indicator-card, objective-summary, …)',
  'option.code': 'indicator or group to show',
  'option.shape': 'shape of the code',
  'option.freeze': 'pin this edition of the report',
  'option.scripts': 'folder of the scripts, if you host them yourself',
  'option.allow-private': 'also requests private addresses and this machine',
  'option.page': 'address of a rendered page, for a frame',
  'option.theme': 'colours of the drawing',
  'option.width': 'width of the drawing',
  'option.locale': 'language of the output (that of the report by default)',
  'option.site': 'folder of the site',
  'option.base': 'address that the site will have',
  'option.drafts': 'publishes a draft too',
  'option.lang': 'language of the messages',
  'option.translation': 'file of avance language with the words in another language',
  'option.help': 'this help',
  'option.version': 'version of the program',
  'value.columns': '"COLUMN=ROLE,…"',
  'value.layout': 'LAYOUT',
  'value.codes': 'CODES',
  'value.unit': 'UNIT',
  'value.count': 'N',
  'value.file': 'FILE',
  'value.folder': 'DIR',
  'value.format': 'FORMAT',
  'value.title': 'TITLE',
  'value.id': 'ID',
  'value.decimal': 'comma|point',
  'value.name': 'NAME',
  'value.url': 'URL',
  'value.tag': 'TAG',
  'value.code': 'CODE',
  'value.shape': 'SHAPE',
  'value.px': 'PX',
  'value.megabytes': 'MB',
  'value.locale': 'TAG',
  'level.error': 'error',
  'level.warning': 'warning',
  'level.info': 'note',
  'issues.row': 'row {row}',
  'issues.error': {one: '{count} error', other: '{count} errors'},
  'issues.warning': {one: '{count} warning', other: '{count} warnings'},
  'issues.info': {one: '{count} note', other: '{count} notes'},
  'issues.more': {one: 'and {count} more: {places}', other: 'and {count} more: {places} (--all lists each)'},
  'reason.header-words': 'its header',
  'reason.period-in-header': 'the period in its header',
  'explain.more-rows': {
    one: 'and {count} more group of rows (--all lists it)',
    other: 'and {count} more groups of rows (--all lists them)',
  },
  'reason.stated': 'stated by you',
  'reason.only-numbers': 'the column of numbers beside the periods',
  'reason.values-differ': 'it separates rows of one series and period',
  'reason.no-content': 'without content',
  'reason.computed': 'it has no figures of its own',
  'reason.not-known': 'not recognized: state it with --columns',
  'reason.same-period': 'there is another such column: state both with --columns',
  'progress.file': '{file} ({size} MB)',
  'progress.parse': 'reading the text',
  'progress.workbook': 'reading the workbook',
  'progress.columns': 'finding the columns',
  'progress.rows': 'reading the rows',
  'progress.check': 'checking the figures',
  'progress.remaining': 'about {seconds} s left',
  'output.indicators-written': {
    one: '{file}: {count} indicator written',
    other: '{file}: {count} indicators written',
  },
  'output.large-report':
    'The report has {size} MB; a page loads up to {limit} MB. Split it by group (one file per objective), or add max-bytes="{bytes}" to the elements of the page.',
  'output.no-report': {
    one: 'No report was written: {count} problem leaves results out, or puts them in doubt. Fix it, or add --partial.',
    other:
      'No report was written: {count} problems leave results out, or put them in doubt. Fix them, or add --partial.',
  },
  'output.partial': {
    one: 'The report is partial: {count} problem leaves results out, or puts them in doubt ({what}).',
    other: 'The report is partial: {count} problems leave results out, or put them in doubt ({what}).',
  },
  'output.lost-fields': 'The format cannot hold these fields, so they are left out: {what}',
  'output.kit-without-link': 'Without link.txt: give --page URL, the address of the page with the report.',
  'output.kit-without-pdf': 'Without report.pdf: {detail}',
  'diff.added': 'added',
  'diff.removed': 'removed',
  'diff.changed': 'revised',
  'diff.none': 'No differences.',
  'error.unknown-command': 'There is no command "{name}". See avance --help.',
  'error.mistyped-command': 'There is no command "{name}". Did you mean "{suggestion}"?',
  'error.mistyped-option': 'There is no option --{option}. Did you mean --{suggestion}?',
  'error.package-without-file': 'A data package is two files: add --to DIR/datapackage.json.',
  'system.ENOENT': 'it does not exist',
  'system.EACCES': 'no permission',
  'system.EPERM': 'no permission',
  'system.EISDIR': 'it is a folder',
  'system.ENOTDIR': 'a part of the path is not a folder',
  'system.ENOSPC': 'no space is left on the disk',
  'system.EROFS': 'the disk is read-only',
  'error.bad-option': '{detail}. See avance --help.',
  'error.foreign-option': 'The command {name} has no option --{option}. See avance {name} --help.',
  'error.bad-choice': '--{name} cannot be "{value}". It can be: {allowed}.',
  'error.file-count': {
    one: 'The command {name} needs {count} file. See avance help {name}.',
    other: 'The command {name} needs {count} files. See avance help {name}.',
  },
  'error.unreadable-file': 'Cannot read {file}: {detail}',
  'error.large-file':
    '{file} has more than {size} MB. If it is the right file, set a larger limit with --max-size MB.',
  'error.unwritable-file': 'Cannot write {file}: {detail}',
  'error.source-overwritten':
    '{file} is a file that this command reads: it is not overwritten. Choose another name.',
  'error.site-not-a-folder': '{folder} is a file or a symbolic link. Choose a folder.',
  'error.other-files':
    '{folder} has files that are not of a site of avance ({files}), and the folder is replaced as a whole. Choose a new or empty folder.',
  'error.same-address': 'Two pages would have the same address, {name}. Change the code of one of them.',
  'error.bad-mapping': '{file} has an unknown role: {detail}.',
  'error.results-lost': {
    one: '{file}: {count} problem leaves results out, or puts them in doubt. See it with avance check, fix it, or add --partial.',
    other:
      '{file}: {count} problems leave results out, or put them in doubt. See them with avance check, fix them, or add --partial.',
  },
  'error.bad-json': '{file} is not valid JSON: {detail}',
  'error.bad-workbook': '{file} cannot be read as a workbook.',
  'error.mapping-of-several': '--write-mapping needs a single file.',
  'error.large-workbook':
    '{file} has more than {size} MB of uncompressed sheets, too much to be read as a workbook. Save the sheet as CSV UTF-8 (File, Save as), or remove the sheets and rows that are not for publication, and import that file. With more memory, set a larger limit with --max-size MB.',
  'error.many-cells':
    '{file} has more than {millions} million cells, with repeated ones and with the blank ones between two that are filled. Save the sheet as CSV UTF-8 (File, Save as), or delete stray cells far from the table.',
  'error.bad-yaml': '{file} is not valid YAML: {detail}',
  'error.unknown-sheet': '{file} has no sheet "{name}". It has: {allowed}.',
  'error.empty-report': '{file}: there is nothing to show.',
  'error.draft-site': 'The report is a draft and is not published. Add --drafts to publish it all the same.',
  'error.missing-base': 'Add --base URL: the absolute address that the site will have.',
  'output.site-written': {one: '{folder}: {count} file written', other: '{folder}: {count} files written'},
  'output.no-feeds':
    'No Atom and JSON feeds: the report has no date (updated, issued or that of a revision).',
  'error.missing-to': '{format} is binary: add --to FILE.',
  'error.no-browser':
    'Printing needs Chromium, Chrome or Edge. Install one of them, or set CHROME_PATH to its path.',
  'error.print-failed': '{program} could not print: {detail}',
  'doctor.request': 'Requests: {address}',
  'error.private-address':
    '{address}: {host} is a private address, or of this machine, and is not requested. If it is yours, add --allow-private.',
  'error.slow-page':
    'The page takes more than {seconds} s to read. Save only the part with the code and check that file.',
  'doctor.no-findings': 'Nothing on this page stops the elements from working.',
  'doctor.readers-see': 'Readers see: "{text}"',
  'doctor.recommendation': 'Use the shape “{shape}”.',
  'doctor.recommend-module': 'Paste the code of avance snippet as it is.',
  'doctor.recommend-classic': 'Paste the code of avance snippet --shape classic.',
  'doctor.recommend-iframe': 'Put the rendered page into a frame: avance snippet --shape iframe --page URL.',
  'doctor.recommend-html':
    'Paste the table alone: avance snippet --shape html. It works everywhere, but it does not update itself.',
  'doctor.recommend-list':
    'Paste the facts as a list, without table or script: avance snippet --shape list. It does not update itself.',
  'doctor.escaped':
    'The code was pasted as text: readers see the tags. Switch the editor to its source or HTML view and paste again.',
  'doctor.tags-stripped':
    'The page has the script, but not the tags of the elements: the editor or a filter removes them. Allow these tags, or use a frame.',
  'doctor.script-stripped':
    'The page has the tags, but no script of Avance: the editor or a filter removes it. Put the script into the template of the site, or use a frame.',
  'doctor.module-stripped': 'The script tag has lost its attribute type="module". Use the classic shape.',
  'doctor.data-stripped':
    'The tag has lost its src attribute, so it has no data. Allow the attributes of the tag, or use a frame.',
  'doctor.table-only':
    'The page has the table, but neither the element nor the script. If you pasted the whole code, the editor or a filter removes them: use a frame. If you pasted the html code, all is well.',
  'doctor.smart-quotes':
    'The tag has typographic quotation marks in its attributes, so the browser does not understand them. Copy the code again and paste it in the source or HTML view.',
  'doctor.self-closed':
    'The tag ends with "/>", which HTML does not allow for these elements: the rest of the page is inside the element and is not shown. Close it with its own tag, such as </indicator-card>.',
  'doctor.swallowed':
    'An element of Avance contains a heading or another element, which are not shown. Its closing tag is missing or comes later.',
  'doctor.paragraph':
    'The element is in a paragraph, and the browser closes it before its table: the data are shown twice. Paste the code of avance snippet again; it is in a div.',
  'doctor.locale':
    'The locale attribute asks for a language that does not come with Avance. Unless the page loads its language file (avance language), the texts are in the language of the report, or in Spanish.',
  'doctor.no-scripts':
    'The page runs in a sandbox that allows no scripts. Ask the administrator of the page to add allow-scripts to the sandbox, or use the html code, which needs no scripts.',
  'doctor.script-blocked':
    'The content security policy of the page blocks the scripts of Avance. Ask the administrator of the page to add the host of the scripts to script-src.',
  'doctor.script-own-host':
    'The content security policy of the page allows scripts only from certain hosts. Copy avance.js to the host of the page and name its folder with --scripts, or ask the administrator to add the host of the scripts to script-src.',
  'doctor.script-nonce':
    'The content security policy of the page requires a nonce for scripts. Add nonce="…" to the script tag, with the value that the server of the page generates for each response.',
  'doctor.data-blocked': hostCauses['data-blocked'],
  'doctor.data-own-host':
    'The content security policy of the page allows data only from certain hosts. Keep the file on the host of the page, or ask the administrator to add the host of the data to connect-src.',
  'doctor.frame-blocked':
    'The content security policy of the page blocks the frame. Ask the administrator of the page to add the host of the frame to frame-src.',
  'doctor.trusted-types':
    'The trusted-types list of the content security policy does not contain “avance”. Browsers without setHTML show only the table. Ask the administrator of the page to add avance to the list.',
  'doctor.mixed': hostCauses.mixed,
  'doctor.file-address': hostCauses['file-address'],
  'doctor.script-cors':
    'The server of the scripts does not let other sites read them. It must send the header Access-Control-Allow-Origin: *.',
  'doctor.chunks-missing':
    'A file of the folder chunks is missing, which avance.js needs for some elements and languages. Copy the whole folder chunks, of the same version, beside avance.js.',
  'doctor.chunks-blocked':
    'The content security policy of the page allows avance.js, but not the files of its folder chunks. Ask the administrator of the page to add the folder of the scripts to script-src, or use the classic shape.',
  'doctor.chunks-cors':
    'The server of the scripts does not let other sites read the folder chunks. It must send the header Access-Control-Allow-Origin: * with these files, too.',
  'doctor.data-cors': hostCauses['data-cors'],
  'doctor.edition-status':
    'The edition on the page is not published. The elements say so to readers. Show the published edition, or set status: published when it can be cited.',
  'doctor.sheet-gap':
    'The page shows method sheets, and the data lack these fields (in how many indicators). Readers see that they are missing. Complete them where the source gives them.',
  'doctor.png':
    'The content security policy of the page blocks images that are made in the page: the share panel offers SVG, but not PNG. To allow PNG, add blob: to img-src.',
  'doctor.no-downloads':
    'The sandbox of the page allows no downloads: in the share panel readers can copy, but not download. To allow it, add allow-downloads to the sandbox.',
  'doctor.report-only':
    'The content security policy of the page only reports violations; it does not block anything.',
  'error.language-action': 'There is no "avance language {name}". It can be: new, check, update, build.',
  'error.language-tag': '"{name}" is not a language tag, such as qu or pt-BR.',
  'error.language-errors': '{file} has errors. List them with avance language check.',
  'language.missing': 'the translation is missing',
  'language.extra': 'the product has no such name: delete or correct it',
  'language.repeated': 'it is there twice',
  'language.not-a-text': 'it is neither a text nor a set of plural forms',
  'language.placeholder-missing': '{detail} is missing',
  'language.placeholder-unknown': 'the Spanish text has no {detail}',
  'language.plural-missing': 'the plural form "{detail}" is missing',
  'language.plural-unused': 'the language does not use the plural form "{detail}"',
  'language.plural-not-possible': 'this text has no plural forms',
  'language.source-changed': 'the Spanish text has changed; it is now "{detail}"',
  'language.too-long': 'it is too long: {detail} characters',
  'language.invisible-character': 'it has a control character',
  'language.bad-locale': '"{detail}" is not a language tag, such as qu or pt-BR',
  'language.bad-direction': 'it must be ltr (left to right) or rtl',
  'language.unsupported-locale':
    'browsers lack the numbers or plural forms of "{detail}": name a similar language, such as es-PE',
  'language-count.section': '{section}: {translated} of {total}',
  'error.unknown-code': '{file} has no code {code}.',
  'error.missing-page': 'The shape iframe needs the address of a rendered page: --page URL.',
  'error.unknown-element': 'There is no element <{name}>. It can be: {allowed}.',
  'error.internal': 'Internal error: {detail}. Please report it.',
};
