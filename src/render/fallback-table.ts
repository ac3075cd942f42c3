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
 * Heights in px reserved by a fallback table inside a tag: at least the height of the rendered element, so that the
 * content below does not move. Set by attributes, because a strict content security policy blocks inline styles.
 */
const reservedHeights = {card: 264, summary: 500} as const;

/** Height in px reserved for a table or a chart with `rows` rows; at most 900. */
export function reservedHeight(rows: number, tag: string): number {
  return Math.min(900, tag === 'variation-chart' ? 150 + 75 * rows : 300 + 170 * rows);
}

function open(reservesSpace: boolean, {locale}: ReportContext, height: number | null = null): Markup {
  const attributes = reservesSpace
    ? safeHtml` slot="fallback" cellpadding="8"${heightAttribute(height)}`
    : null;
  return safeHtml`<table${attributes} lang="${locale.tag}" dir="${locale.dir}">`;
}

function heightAttribute(height: number | null): Markup | null {
  return height === null ? null : safeHtml` height="${height}"`;
}

function factRow(label: string, value: Markup | string, height: number | null): Markup {
  const width = height === null ? null : safeHtml` width="50%"`;
  return safeHtml`<tr${heightAttribute(height)}><th scope="row"${width}>${label}</th><td>${value}</td></tr>\n`;
}

function fullWidthRow(content: Markup | readonly Markup[] | string, height: number | null = null): Markup {
  return safeHtml`<tr${heightAttribute(height)}><td colspan="2">${content}</td></tr>\n`;
}

/**
 * One indicator as a captioned HTML table: the content of the tag when the script does not run or the tag is removed.
 * Has the texts of the card.
 */
export function cardTable(assessment: Assessment, context: ReportContext, reservesSpace = false): string {
  const {locale} = context;
  const {code, name, state, sentence, details, source} = cardContent(assessment, context);
  const facts = [
    ...periodColumns([assessment]).map(
      ({period, record}) =>
        [formatPeriod(period, record, locale), figure(assessment, period, context)] as const,
    ),
    [locale.t('column.change'), assessment.change ? formatChange(assessment, locale).visual : state] as const,
    [locale.t('column.verdict'), state] as const,
  ];
  const height = reservesSpace ? Math.round(reservedHeights.card / facts.length) : null;
  const footer = [
    sentence,
    ...details.map((detail) => withLang(detail, context)),
    withLinks(source, context),
  ];
  return safeHtml`${open(reservesSpace, context)}
<caption>${code === null ? '' : `${code} `}${withLang(name, context)}</caption>
<tbody>
${facts.map(([label, value]) => factRow(label, value, height))}</tbody>
<tfoot>
${footer.map((content) => fullWidthRow(content))}</tfoot>
</table>`.html;
}

/** The counts of a scope as an HTML table, with the texts of the summary. */
export function summaryTable(scope: Scope, context: ReportContext, reservesSpace = false): string {
  const words = summaryContent(scope, context);
  const counts = words.counts.filter(({count}) => count > 0);
  const facts = [...words.steps.map((step) => step.words), counts.map((count) => count.words).join(' · ')];
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
${[words.sentence, words.inferredNote].map((text) => (text ? fullWidthRow(text) : null))}</tfoot>
</table>`.html;
}

function title({label, title}: Pick<SummaryWords, 'label' | 'title'>, context: ReportContext): Markup {
  return safeHtml`<caption>${label && [withLang(label, context), ': ']}${title && withLang(title, context)}</caption>`;
}

/** The indicators of a scope as a captioned HTML table, one row each. */
export function scopeTable(
  {group, assessments}: Scope,
  context: ReportContext,
  height: number | null = null,
): string {
  const {report, locale} = context;
  const {t} = locale;
  const periods = periodColumns(assessments);
  const names = {
    title: resolveText(group?.title ?? report.title, locale),
    label: resolveText(group?.label ?? null, locale),
  };
  const heads = [
    t('column.code'),
    t('column.indicator'),
    ...periods.map(({period, record}) => formatPeriod(period, record, locale)),
    t('column.change'),
    t('column.verdict'),
  ];
  return safeHtml`${open(height !== null, context, height)}
${title(names, context)}
<thead>
<tr>${heads.map((head) => safeHtml`<th scope="col">${head}</th>`)}</tr>
</thead>
<tbody>
${assessments.map((assessment) =>
  row(
    assessment,
    periods.map(({period}) => figure(assessment, period, context)),
    context,
  ),
)}</tbody>
</table>`.html;
}

function row(assessment: Assessment, figures: readonly string[], context: ReportContext): Markup {
  const {code, name, change, state} = cardContent(assessment, context);
  return safeHtml`<tr><td>${code}</td><th scope="row">${withLang(name, context)}</th>${[
    ...figures,
    change ?? state,
    state,
  ].map((cell) => safeHtml`<td>${cell}</td>`)}</tr>\n`;
}

function figure(assessment: Assessment, period: string, {locale}: ReportContext): string {
  const record = observationFor(assessment, period);
  return record ? formatValue(assessment.indicator, record, locale).visual : locale.t('missing.value');
}

function withLinks(fragments: readonly TextFragment[], context: ReportContext): readonly Markup[] {
  return fragments.map((fragment) =>
    fragment.url
      ? safeHtml`<a href="${fragment.url}" rel="noopener noreferrer">${withLang(fragment, context)}</a>`
      : withLang(fragment, context),
  );
}

function withLang({text, lang}: TextWithLang, {locale}: ReportContext): Markup {
  return needsLangAttribute(lang, locale.tag)
    ? safeHtml`<span lang="${lang}">${text}</span>`
    : safeHtml`${text}`;
}
