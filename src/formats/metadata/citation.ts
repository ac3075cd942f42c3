import {withoutFullStop} from '../../text/format/full-stop.ts';
import type {Organization} from '../../model/report/organization.ts';
import type {Report} from '../../model/report/report.ts';
import {formatDate} from '../../text/format/date.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';

export const citationStyles = ['plain', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The cited data and the date of access. */
export interface CitationInput {
  readonly report: Report;
  /** Title of the indicator or group; null for the whole report. */
  readonly title: string | null;
  /** Code of the indicator or group; null without one. */
  readonly code: string | null;
  readonly url: string | null;
  /** ISO 8601 date of access. */
  readonly accessed: string;
}

interface CitationParts {
  readonly author: string | null;
  readonly title: string;
  /** In brackets, after a space; empty without a code. */
  readonly code: string;
  /** Title of the report; null when the report itself is cited. */
  readonly reportTitle: string | null;
  readonly year: string | null;
  readonly input: CitationInput;
  readonly locale: Locale;
}

/** Formats a citation from what the report states. Without a date, APA marks it as undated. */
export function citation(style: CitationStyle, input: CitationInput, locale: Locale): string {
  const {report, title, code} = input;
  const reportTitle = resolveText(report.title, locale)?.text ?? report.id;
  const parts = {
    author: author(report.publisher, locale),
    title: withoutFullStop(title ?? reportTitle),
    code: code === null ? '' : ` (${code})`,
    reportTitle: title === null ? null : reportTitle,
    year: /^\d{4}/.exec(report.updated ?? report.issued ?? '')?.[0] ?? null,
    input,
    locale,
  };
  return {plain, apa, bibtex}[style](parts);
}

function author(publisher: Organization | null, locale: Locale): string | null {
  return resolveText(publisher?.name ?? null, locale)?.text ?? null;
}

function plain({author, title, code, reportTitle, year, input, locale}: CitationParts): string {
  const {t} = locale;
  const {report, url} = input;
  const date = year === null ? null : formatDate(report.updated ?? report.issued ?? year, locale);
  const sentences = [
    author,
    `${t('citation.quoted-title', {title})}${code}`,
    reportTitle && withoutFullStop(reportTitle),
    date,
  ].filter(Boolean);
  const access = t('citation.accessed', {date: accessDate(input, locale)});
  return [`${sentences.join('. ')}.`, url, access].filter(Boolean).join(' ');
}

/** American Psychological Association, 7th edition, section 10.9: data sets, with the date of retrieval. */
function apa({author, title, code, reportTitle, year, input, locale}: CitationParts): string {
  const {t} = locale;
  const {url} = input;
  const date = `(${year ?? t('citation.undated')})`;
  const work = `${title}${code} [${t('citation.data-set')}]`;
  const start = author === null ? `${work}. ${date}` : `${withoutFullStop(author)}. ${date}. ${work}`;
  const container = reportTitle === null ? '' : ` ${t('citation.in', {whole: withoutFullStop(reportTitle)})}`;
  const retrieval = url === null ? '' : ` ${t('citation.retrieved', {date: accessDate(input, locale), url})}`;
  return `${start}.${container}${retrieval}`;
}

function bibtex({author, title, code, reportTitle, year, input, locale}: CitationParts): string {
  const fields: Readonly<Record<string, string | null>> = {
    author: author && `{${latex(author)}}`,
    title: `{${latex(title + code)}}`,
    year,
    howpublished: reportTitle && latex(withoutFullStop(reportTitle)),
    note: latex(locale.t('citation.data-set')),
    url: input.url && latexUrl(input.url),
    urldate: input.accessed,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@misc{${bibtexKey(input)},\n${lines.join(',\n')}\n}\n`;
}

/** A key of letters, digits and hyphens, which every BibTeX version accepts. */
function bibtexKey({report, code}: CitationInput): string {
  return [report.id, code]
    .filter((part) => part !== null)
    .join('-')
    .replace(/[^A-Za-z0-9-]+/g, '-');
}

const latexCommands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function latex(text: string): string {
  return text
    .replace(/[\\~^{}$&#_%]/g, (character) => latexCommands[character] ?? `\\${character}`)
    .replace(/\s+/g, ' ');
}

/** Escapes only what would end the field or begin a command. */
function latexUrl(url: string): string {
  return url.replace(/[\\{}]/g, encodeURIComponent).replaceAll('%', '\\%');
}

function accessDate({accessed}: CitationInput, locale: Locale): string {
  return formatDate(accessed, locale);
}
