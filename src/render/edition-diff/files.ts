import {escapeMarkdown} from '../markdown.ts';
import {safeHtml} from '../html-template.ts';
import type {ReportContext} from '../report-context.ts';
import type {DiffRow, DiffWords} from './content.ts';

/** Formats what changed between two editions as an HTML table with a heading. */
export function diffHtml(words: DiffWords, {locale}: Pick<ReportContext, 'locale'>): string {
  const {title, span, headline, also, columns, sections} = words;
  const table =
    sections.length === 0
      ? null
      : safeHtml`<table>
<thead><tr>${columns.map((column) => safeHtml`<th scope="col">${column}</th>`)}</tr></thead>
${sections.map(
  ({title: kind, rows}) => safeHtml`<tbody>
<tr><th scope="rowgroup" colspan="${columns.length}">${kind}</th></tr>
${rows.map((row) => {
  const [indicator = '', ...cells] = rowTexts(row);
  return safeHtml`<tr><th scope="row">${indicator}</th>${cells.map((cell) => safeHtml`<td>${cell}</td>`)}</tr>\n`;
})}</tbody>\n`,
)}</table>\n`;
  return safeHtml`<section lang="${locale.tag}" dir="${locale.dir}">
<p>${title} · ${span}</p>
<h2>${headline}</h2>
${also ? safeHtml`<p>${also}</p>\n` : null}${table}</section>
`.html;
}

/** Formats what changed between two editions as Markdown: a heading and a table per kind of change. */
export function diffMarkdown({title, span, headline, also, columns, sections}: DiffWords): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const tables = sections.map(({title: kind, rows}) =>
    [
      `### ${escapeMarkdown(kind)}\n`,
      line(columns),
      `|${columns.map(() => ' --- |').join('')}`,
      ...rows.map((row) => line(rowTexts(row))),
    ].join('\n'),
  );
  const texts = [
    escapeMarkdown(`${title} · ${span}`),
    `## ${escapeMarkdown(headline)}`,
    escapeMarkdown(also),
    ...tables,
  ];
  return `${texts.filter(Boolean).join('\n\n')}\n`;
}

/** The texts of a row in the order of the columns. */
function rowTexts({code, name, period, was, is, difference, effect, why}: DiffRow): readonly string[] {
  const figures = [was, is, difference].map(({visual}) => visual);
  return [[code, name].filter(Boolean).join(' '), period, ...figures, effect, why];
}
