import {parseArgs} from 'node:util';
import {embedShapes, type EmbedFormat} from '../render/embed/embed-code.ts';
import {encodings} from '../formats/decode.ts';
import type {Encoding} from '../formats/decode.ts';
import type {DecimalSeparator} from '../formats/base/parse-number.ts';
import {themes, type Theme} from '../elements/base/palette.ts';
import {CliError, firstLine} from './cli-error.ts';
import {printViews} from './pdf/print-page.ts';
import type {PrintView} from './pdf/print-page.ts';
import {renderFormats, type RenderFormat} from './render/formats.ts';

export const formats = ['csv', 'csv-long', 'csv-excel', 'xlsx', 'json', 'jsonld', 'datapackage'] as const;
export type Format = (typeof formats)[number];
const allFormats = [...new Set([...formats, ...renderFormats])];

/** A command line, understood. */
export interface CliOptions {
  readonly name: string;
  readonly files: readonly string[];
  readonly to: string | null;
  /** What a PDF is of. */
  readonly view: PrintView | null;
  readonly as: Format | RenderFormat | null;
  readonly theme: Theme;
  readonly width: number;
  readonly locale: string | null;
  /** Where a site will be: an absolute address. */
  readonly base: string | null;
  /** The folder of a site. */
  readonly site: string | null;
  readonly isJson: boolean;
  readonly title: string | null;
  readonly id: string | null;
  readonly decimalSeparator: DecimalSeparator | null;
  readonly encoding: Encoding | null;
  readonly sheet: string | null;
  readonly meta: string | null;
  /** Address of the document, as the page that shows it names it. */
  readonly src: string | null;
  /** Folder of the scripts. */
  readonly scripts: string | null;
  /** Page for a frame. */
  readonly page: string | null;
  readonly element: string | null;
  readonly code: string | null;
  readonly shape: EmbedFormat | null;
  readonly pinEdition: boolean;
  readonly language: string | null;
  readonly help: boolean;
  readonly asksVersion: boolean;
}

const options = {
  to: {type: 'string', short: 'o'},
  as: {type: 'string'},
  view: {type: 'string'},
  theme: {type: 'string'},
  width: {type: 'string'},
  locale: {type: 'string'},
  base: {type: 'string'},
  site: {type: 'string'},
  json: {type: 'boolean'},
  title: {type: 'string'},
  id: {type: 'string'},
  decimal: {type: 'string'},
  encoding: {type: 'string'},
  sheet: {type: 'string'},
  meta: {type: 'string'},
  src: {type: 'string'},
  scripts: {type: 'string'},
  page: {type: 'string'},
  element: {type: 'string'},
  code: {type: 'string'},
  shape: {type: 'string'},
  freeze: {type: 'boolean'},
  lang: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const;

const marks: Readonly<Record<string, DecimalSeparator>> = {
  'comma': ',',
  'coma': ',',
  ',': ',',
  'point': '.',
  'punto': '.',
  '.': '.',
};

/** Reads a command line. Throws a `CliError` that says what is wrong with it. */
export function parseCommandLine(args: readonly string[]): CliOptions {
  const {values, positionals} = parsed(args);
  const [name = '', ...files] = positionals;
  return {
    name,
    files,
    to: values.to ?? null,
    view: oneOf('view', values.view, printViews),
    as: oneOf('as', values.as, allFormats),
    theme: oneOf('theme', values.theme, themes) ?? 'light',
    width: width(values.width),
    locale: values.locale ?? null,
    base: base(values.base),
    site: values.site ?? null,
    isJson: values.json ?? false,
    title: values.title ?? null,
    id: values.id ?? null,
    decimalSeparator: marks[oneOf('decimal', values.decimal, Object.keys(marks)) ?? ''] ?? null,
    encoding: oneOf('encoding', values.encoding, encodings),
    sheet: values.sheet ?? null,
    meta: values.meta ?? null,
    src: values.src ?? null,
    scripts: values.scripts?.replace(/\/?$/, '/') ?? null,
    page: values.page ?? null,
    element: values.element ?? null,
    code: values.code ?? null,
    shape: oneOf('shape', values.shape, embedShapes),
    pinEdition: values.freeze ?? false,
    language: oneOf('lang', values.lang, ['es', 'en']),
    help: (values.help ?? false) || name === 'help',
    asksVersion: values.version ?? false,
  };
}

/** Of a drawing: narrower than this a bar says nothing. */
function width(value = '640'): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 240 && number <= 4000) return number;
  throw new CliError('bad-choice', {name: 'width', value, allowed: '240–4000'});
}

function base(value?: string): string | null {
  if (value === undefined) return null;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new CliError('bad-choice', {name: 'base', value, allowed: 'https://…'});
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    throw new CliError('bad-option', {detail: firstLine(error)});
  }
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new CliError('bad-choice', {name, value, allowed: allowed.join(', ')});
  return found;
}
