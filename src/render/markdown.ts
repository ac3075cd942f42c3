import type {Assessment} from '../model/analysis/assessment.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {periodColumns} from '../model/table/period-column.ts';
import {formatPeriod} from '../text/format/period.ts';
import {cardContent} from './card-content.ts';
import {periodFigure} from './period-figure.ts';
import type {ReportContext} from './report-context.ts';
import {summaryContent} from './summary-content.ts';

/** Formats an indicator as Markdown: name, table of values, sentence, notes, source. */
export function cardMarkdown(assessment: Assessment, context: ReportContext): string {
  const {code, group, name, sentence, details, source, notice} = cardContent(assessment, context);
  return paragraphs([
    `### ${escapeMarkdown([code, name.text].filter(Boolean).join(' '))}`,
    bold(notice),
    escapeMarkdown(group?.text ?? ''),
    table([assessment], context, false),
    escapeMarkdown(sentence),
    ...details.map(({text}) => escapeMarkdown(text)),
    source
      .map(({text, url}) => (url ? `[${escapeMarkdown(text)}](<${escapeUrl(url)}>)` : escapeMarkdown(text)))
      .join(''),
  ]);
}

/** Formats the summary of a scope as Markdown. */
export function summaryMarkdown(scope: Scope, context: ReportContext): string {
  const {steps, sentence, extremes, inferredNote} = summaryContent(scope, context);
  const extremeLines = extremes.map(
    ({label, change, code, name}) =>
      `${escapeMarkdown(label)}: **${escapeMarkdown(change)}**, ${escapeMarkdown([code, name].filter(Boolean).join(' '))}`,
  );
  return paragraphs([
    heading(scope, context),
    steps.map(({words}) => `- ${escapeMarkdown(words)}`).join('\n'),
    escapeMarkdown(sentence),
    ...extremeLines,
    escapeMarkdown(inferredNote ?? ''),
  ]);
}

/** Formats the indicators of a scope as a Markdown table. */
export function scopeMarkdown(scope: Scope, context: ReportContext): string {
  return paragraphs([heading(scope, context), table(scope.assessments, context, true)]);
}

function heading(scope: Scope, context: ReportContext): string {
  const {label, title, notice} = summaryContent(scope, context);
  const words = `## ${escapeMarkdown([label?.text, title?.text].filter(Boolean).join(': '))}`;
  return notice === null ? words : `${words}\n\n${bold(notice)}`;
}

function bold(notice: string | null): string {
  return notice === null ? '' : `**${escapeMarkdown(notice)}**`;
}

function table(assessments: readonly Assessment[], context: ReportContext, hasNames: boolean): string {
  const {locale} = context;
  const {t} = locale;
  const periods = periodColumns(assessments);
  const head = [
    ...(hasNames ? [t('column.code'), t('column.indicator')] : []),
    ...periods.map(({period, record}) => formatPeriod(period, record, locale)),
    t('column.change'),
    t('column.verdict'),
  ];
  const rows = assessments.map((assessment) => {
    const {code, name, change, state} = cardContent(assessment, context);
    const figures = periods.map(({period}) => periodFigure(assessment, period, locale));
    return [...(hasNames ? [code ?? '', name.text] : []), ...figures, change ?? state, state];
  });
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

function paragraphs(texts: readonly string[]): string {
  return `${texts.filter(Boolean).join('\n\n')}\n`;
}

/** Escapes every character with a meaning in Markdown or HTML, and replaces line breaks with spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~$&!]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])(?=\s)/, '$1\\$2')
    .replace(/(:)(\/\/)/g, '\\$1$2');
}

function escapeUrl(url: string): string {
  return url.replace(/[<>\\\s]/g, (character) => encodeURIComponent(character));
}
