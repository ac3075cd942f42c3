import type {Organization} from '../../model/report/organization.ts';
import type {Report} from '../../model/report/report.ts';
import {formatDate} from '../../text/format/date.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';

export const citationStyles = ['plain', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What is cited, and how it was come by. */
export interface CitationInput {
  readonly report: Report;
  /** Of the indicator or the group, with its code; `null` for the report itself. */
  readonly title: string | null;
  /** Of the indicator or the group, where there is one. */
  readonly code: string | null;
  readonly url: string | null;
  /** ISO 8601 date on which the reader saw it. */
  readonly accessed: string;
}

interface CitationParts {
  readonly author: string | null;
  readonly title: string;
  /** In brackets, after a blank; empty where there is none. */
  readonly code: string;
  readonly whole: string | null;
  readonly year: string | null;
  readonly cited: CitationInput;
  readonly language: Locale;
}

/** How to name the source in a text. Only what the document states: without a date it says so, as the style wants. */
export function citation(style: CitationStyle, cited: CitationInput, language: Locale): string {
  const whole = resolveText(cited.report.title, language)?.text ?? cited.report.id;
  const words = {
    author: author(cited.report.publisher, language),
    title: `${withoutFullStop(cited.title ?? whole)}`,
    code: cited.code === null ? '' : ` (${cited.code})`,
    whole: cited.title === null ? null : whole,
    year: /^\d{4}/.exec(cited.report.updated ?? cited.report.issued ?? '')?.[0] ?? null,
    cited,
    language,
  };
  return {plain, apa, bibtex}[style](words);
}

function author(publisher: Organization | null, language: Locale): string | null {
  return resolveText(publisher?.name ?? null, language)?.text ?? null;
}

function plain({author, title, code, whole, year, cited, language}: CitationParts): string {
  const {t} = language;
  const date = cited.report.updated ?? cited.report.issued;
  const parts = [author, `${t('citation.quoted-title', {title})}${code}`, whole && withoutFullStop(whole)];
  const dated = [...parts, year === null ? null : formatDate(date ?? year, language)]
    .filter(Boolean)
    .join('. ');
  return [`${dated}.`, cited.url, t('citation.accessed', {date: accessed(cited, language)})]
    .filter(Boolean)
    .join(' ');
}

/** American Psychological Association, 7th edition, section 10.9: data sets. What changes over time says when it was seen. */
function apa({author, title, code, whole, year, cited, language}: CitationParts): string {
  const {t} = language;
  const date = `(${year ?? t('citation.undated')})`;
  const named = `${title}${code} [${t('citation.data-set')}]`;
  const start = author === null ? `${named}. ${date}` : `${withoutFullStop(author)}. ${date}. ${named}`;
  const within = whole === null ? '' : ` ${t('citation.in', {whole: withoutFullStop(whole)})}`;
  const url =
    cited.url === null
      ? ''
      : ` ${t('citation.retrieved', {date: accessed(cited, language), url: cited.url})}`;
  return `${start}.${within}${url}`;
}

function bibtex({author, title, code, whole, year, cited, language}: CitationParts): string {
  const fields: Readonly<Record<string, string | null>> = {
    author: author && `{${latex(author)}}`,
    title: `{${latex(title + code)}}`,
    year,
    howpublished: whole && latex(withoutFullStop(whole)),
    note: latex(language.t('citation.data-set')),
    url: cited.url && address(cited.url),
    urldate: cited.accessed,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@misc{${bibtexKey(cited)},\n${lines.join(',\n')}\n}\n`;
}

/** Letters that every BibTeX takes in a key. */
function bibtexKey({report, code}: CitationInput): string {
  return [report.id, code]
    .filter((part) => part !== null)
    .join('-')
    .replace(/[^A-Za-z0-9-]+/g, '-');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function latex(text: string): string {
  return text.replace(/[\\~^{}$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
}

/** An address stands as it is, but for what would end the field or begin a command. */
function address(url: string): string {
  return url.replace(/[\\{}]/g, encodeURIComponent).replaceAll('%', '\\%');
}

function accessed(cited: CitationInput, language: Locale): string {
  return formatDate(cited.accessed, language);
}

/** The document's own full stop, before one of ours comes. */
function withoutFullStop(text: string): string {
  return text.trim().replace(/\.+$/, '');
}
