import {observationFor, periodColumns} from '../model/table/period-column.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {needsLangAttribute, resolveText, type TextWithLang} from '../text/i18n/localized.ts';
import {formatPeriod} from '../text/format/period.ts';
import {formatChange, formatValue} from '../text/format/quantity.ts';
import type {TextFragment} from '../text/sentence/source.ts';
import {cardContent} from './card-content.ts';
import type {ReportContext} from './report-context.ts';
import {safeHtml, type Markup} from './html-template.ts';
import {summaryContent, type SummaryWords} from './summary-content.ts';

/**
 * A table that stands inside a tag keeps its place when the element is drawn: it is about as high as that, and rather
 * more, so that nothing below moves. By attributes, for a strict page takes no style. In px, of all the facts.
 */
const reservedHeights = {card: 264, summary: 500} as const;

/** What can be seen at once of a table or a chart of so many rows. */
export function reservedHeight(rows: number, tag: string): number {
  return Math.min(900, tag === 'variation-chart' ? 150 + 75 * rows : 300 + 170 * rows);
}

function open(reservesSpace: boolean, {language}: ReportContext, height: number | null = null): Markup {
  const kept = reservesSpace ? safeHtml` slot="fallback" cellpadding="8"${attribute(height)}` : null;
  return safeHtml`<table${kept} lang="${language.tag}" dir="${language.dir}">`;
}

function attribute(height: number | null): Markup | null {
  return height === null ? null : safeHtml` height="${height}"`;
}

function factRow(label: string, value: Markup | string, height: number | null): Markup {
  const width = height === null ? null : safeHtml` width="50%"`;
  return safeHtml`<tr${attribute(height)}><th scope="row"${width}>${label}</th><td>${value}</td></tr>\n`;
}

function fullWidthRow(words: Markup | readonly Markup[] | string, height: number | null = null): Markup {
  return safeHtml`<tr${attribute(height)}><td colspan="2">${words}</td></tr>\n`;
}

/**
 * One indicator as a plain captioned table: what stands inside the tag where the script, or the tag itself, is taken
 * away. Its words are the card's.
 */
export function cardTable(finding: Assessment, context: ReportContext, reservesSpace = false): string {
  const {language} = context;
  const {code, name, state, sentence, details, source} = cardContent(finding, context);
  const facts = [
    ...periodColumns([finding]).map(
      ({period, record}) =>
        [formatPeriod(period, record, language), figure(finding, period, context)] as const,
    ),
    [language.t('column.change'), finding.change ? formatChange(finding, language).visual : state] as const,
    [language.t('column.verdict'), state] as const,
  ];
  const height = reservesSpace ? Math.round(reservedHeights.card / facts.length) : null;
  const footer = [sentence, ...details.map((one) => marked(one, context)), linked(source, context)];
  return safeHtml`${open(reservesSpace, context)}
<caption>${code === null ? '' : `${code} `}${marked(name, context)}</caption>
<tbody>
${facts.map(([label, value]) => factRow(label, value, height))}</tbody>
<tfoot>
${footer.map((words) => fullWidthRow(words))}</tfoot>
</table>`.html;
}

/** What is counted in a scope, as a table in the words of its summary. */
export function summaryTable(scope: Scope, context: ReportContext, reservesSpace = false): string {
  const words = summaryContent(scope, context);
  const counts = words.counts.filter(({count}) => count > 0);
  const facts = [...words.steps.map((step) => step.words), counts.map((one) => one.words).join(' · ')];
  const height = reservesSpace
    ? Math.round(reservedHeights.summary / (facts.length + words.extremes.length))
    : null;
  return safeHtml`${open(reservesSpace, context)}
${title(words, context)}
<tbody>
${facts.map((fact) => fullWidthRow(fact, height))}${words.extremes.map(({label, change, code, name}) =>
    factRow(label, [change, code, name].filter(Boolean).join(' · '), height),
  )}</tbody>
<tfoot>
${[words.sentence, words.inferredNote].map((one) => (one ? fullWidthRow(one) : null))}</tfoot>
</table>`.html;
}

function title({label, title}: Pick<SummaryWords, 'label' | 'title'>, context: ReportContext): Markup {
  return safeHtml`<caption>${label && [marked(label, context), ': ']}${title && marked(title, context)}</caption>`;
}

/** The indicators of a scope as one captioned table, a line for each. */
export function scopeTable(
  {group, assessments}: Scope,
  context: ReportContext,
  height: number | null = null,
): string {
  const {report, language} = context;
  const {t} = language;
  const periods = periodColumns(assessments);
  const names = {
    title: resolveText(group?.title ?? report.title, language),
    label: resolveText(group?.label ?? null, language),
  };
  const heads = [
    t('column.code'),
    t('column.indicator'),
    ...periods.map(({period, record}) => formatPeriod(period, record, language)),
    t('column.change'),
    t('column.verdict'),
  ];
  return safeHtml`${open(height !== null, context, height)}
${title(names, context)}
<thead>
<tr>${heads.map((head) => safeHtml`<th scope="col">${head}</th>`)}</tr>
</thead>
<tbody>
${assessments.map((finding) =>
  row(
    finding,
    periods.map(({period}) => figure(finding, period, context)),
    context,
  ),
)}</tbody>
</table>`.html;
}

function row(finding: Assessment, figures: readonly string[], context: ReportContext): Markup {
  const {code, name, change, state} = cardContent(finding, context);
  return safeHtml`<tr><td>${code}</td><th scope="row">${marked(name, context)}</th>${[
    ...figures,
    change ?? state,
    state,
  ].map((cell) => safeHtml`<td>${cell}</td>`)}</tr>\n`;
}

function figure(finding: Assessment, period: string, {language}: ReportContext): string {
  const record = observationFor(finding, period);
  return record ? formatValue(finding.indicator, record, language).visual : language.t('missing.value');
}

function linked(parts: readonly TextFragment[], context: ReportContext): readonly Markup[] {
  return parts.map((part) =>
    part.url
      ? safeHtml`<a href="${part.url}" rel="noopener noreferrer">${marked(part, context)}</a>`
      : marked(part, context),
  );
}

function marked({text, lang}: TextWithLang, {language}: ReportContext): Markup {
  return needsLangAttribute(lang, language.tag)
    ? safeHtml`<span lang="${lang}">${text}</span>`
    : safeHtml`${text}`;
}
