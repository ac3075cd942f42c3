import {colorSchemes} from '../../elements/base/palette.ts';
import {encodings} from '../../formats/decode.ts';
import {layouts} from '../../formats/table/layout.ts';
import {everySheet} from '../../formats/xlsx/workbook.ts';
import {snippetShapes} from '../../render/embed/list-code.ts';
import {diffFormats} from '../edition-diff.ts';
import {exportFormats} from '../export.ts';
import type {CliMessageKey} from '../messages/es.ts';
import {printViews} from '../pdf/print-page.ts';
import {renderFormats} from '../render/formats.ts';
import {
  choiceOption,
  flag,
  textOption,
  repeatedOption,
  valueOption,
  optionWithDefault,
  type Option,
  type OptionTable,
  type OptionValues,
} from './option.ts';
import {readColumns, readDecimals, readMissing} from './table-options.ts';
import {readBase, readMegabytes, readSeparator, readWidth} from './values.ts';

/** Everything that the command line accepts for one command; `--help` is generated from it. */
export interface CommandSpec {
  /** Number of files; with `acceptsMany` the least number. */
  readonly fileCount: number;
  readonly acceptsMany?: boolean;
  /** One line of the help text for each form of the command. */
  readonly usages: readonly Usage[];
  readonly options: OptionTable;
}

interface Usage {
  readonly usage: CliMessageKey;
  readonly summary: CliMessageKey;
}

const to = textOption('to', 'file', 'o');
const isJson = flag('json');
const listsAll = flag('all');
const src = textOption('src', 'url');
const page = textOption('page', 'url');
const element = textOption('element', 'tag');
const code = textOption('code', 'code');
const scripts: Option<string | null> = valueOption('scripts', 'url', (folder) => folder.replace(/\/?$/, '/'));
const maxBytes = valueOption('max-size', 'megabytes', readMegabytes);
const language = choiceOption('lang', null, ['es', 'en']);

/** Options of every command that reads a report or a table. */
const inputOptions = {
  title: textOption('title', 'title'),
  id: textOption('id', 'id'),
  decimalSeparator: valueOption('decimal', 'decimal', readSeparator),
  encoding: choiceOption('encoding', 'name', encodings),
  sheets: repeatedOption('sheet', 'name', [everySheet]),
  meta: textOption('meta', 'file'),
  columns: valueOption('columns', 'columns', readColumns),
  layout: choiceOption('layout', 'layout', layouts),
  mapping: textOption('mapping', 'file'),
  missing: valueOption('missing', 'codes', readMissing),
  unit: textOption('unit', 'unit'),
  decimals: valueOption('decimals', 'count', readDecimals),
  indicatorName: textOption('name', 'title'),
  textLanguage: textOption('language', 'locale'),
  includeHidden: flag('include-hidden'),
  maxBytes,
  isPartial: flag('partial'),
};
export type InputOptions = OptionValues<typeof inputOptions>;

/** Options of every command. */
export const generalOptions = {
  language,
  translation: textOption('translation', 'file'),
  help: flag('help', 'h'),
  version: flag('version', 'v'),
};

export const commandTable = {
  import: {
    fileCount: 1,
    acceptsMany: true,
    usages: [{usage: 'usage.import', summary: 'summary.import'}],
    options: {
      to,
      isJson,
      listsAll,
      explains: flag('explain'),
      writeMapping: textOption('write-mapping', 'file'),
      ...inputOptions,
    },
  },
  check: {
    fileCount: 1,
    acceptsMany: true,
    usages: [{usage: 'usage.check', summary: 'summary.check'}],
    options: {isJson, listsAll, ...inputOptions},
  },
  export: {
    fileCount: 1,
    usages: [{usage: 'usage.export', summary: 'summary.export'}],
    options: {as: choiceOption('as', 'format', exportFormats), to, ...inputOptions},
  },
  diff: {
    fileCount: 2,
    usages: [{usage: 'usage.diff', summary: 'summary.diff'}],
    options: {
      isJson,
      as: choiceOption('as', 'format', diffFormats),
      locale: textOption('locale', 'locale'),
      ...inputOptions,
    },
  },
  pdf: {
    fileCount: 1,
    usages: [{usage: 'usage.pdf', summary: 'summary.pdf'}],
    options: {to, view: choiceOption('view', null, printViews), ...inputOptions},
  },
  kit: {
    fileCount: 2,
    usages: [{usage: 'usage.kit', summary: 'summary.kit'}],
    options: {code, page, locale: textOption('locale', 'locale'), ...inputOptions},
  },
  snippet: {
    fileCount: 1,
    usages: [{usage: 'usage.snippet', summary: 'summary.snippet'}],
    options: {
      to,
      src,
      element,
      code,
      shape: choiceOption('shape', 'shape', snippetShapes),
      pinEdition: flag('freeze'),
      scripts,
      page,
      language,
      ...inputOptions,
    },
  },
  doctor: {
    fileCount: 1,
    usages: [{usage: 'usage.doctor', summary: 'summary.doctor'}],
    options: {isJson, src, scripts, page, maxBytes, allowsPrivate: flag('allow-private')},
  },
  language: {
    fileCount: 2,
    usages: [{usage: 'usage.language', summary: 'summary.language'}],
    options: {to, isJson, listsAll},
  },
  completion: {
    fileCount: 1,
    usages: [{usage: 'usage.completion', summary: 'summary.completion'}],
    options: {},
  },
  render: {
    fileCount: 1,
    usages: [
      {usage: 'usage.render', summary: 'summary.render'},
      {usage: 'usage.render-site', summary: 'summary.render-site'},
    ],
    options: {
      as: choiceOption('as', 'format', renderFormats),
      to,
      element,
      code,
      theme: optionWithDefault(choiceOption('theme', null, colorSchemes), 'light'),
      width: optionWithDefault(valueOption('width', 'px', readWidth), 640),
      locale: textOption('locale', 'locale'),
      site: textOption('site', 'folder'),
      base: valueOption('base', 'url', readBase),
      includesDrafts: flag('drafts'),
      ...inputOptions,
    },
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof commandTable;
export type OptionsOf<Name extends CommandName> = OptionValues<(typeof commandTable)[Name]['options']>;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandTable, name);
}
