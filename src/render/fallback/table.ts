import {periodColumns} from '../../model/table/period-column.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {formatPeriod} from '../../text/format/period.ts';
import type {TextFragment} from '../../text/sentence/source.ts';
import {cardContent} from '../card-content.ts';
import type {ReportContext} from '../report-context.ts';
import {factRow, fullWidthRow, noticeMarkup, openTable, separator, textMarkup} from './rows.ts';
import {safeHtml, type Markup} from '../html-template.ts';
import {periodFigure} from '../period-figure.ts';
import {summaryContent, type SummaryWords} from '../summary-content.ts';

/**
 * Heights in px reserved by a fallback table inside a tag: at least the height of the rendered element, so that the
 * content below does not move. Set by attributes, because a strict content security policy blocks inline styles.
 */
const reservedHeights = {card: 198, fullCard: 382, line: 62, summary: 500} as const;

/** Characters of the current value in a line of the narrowest card, of 288 px. */
const valueCharacters = 11;

/** Height in px reserved for a table or a chart with `rows` rows; at most 900. */
export function reservedHeight(rows: number, tag: string): number {
  return Math.min(900, tag === 'variation-chart' ? 150 + 75 * rows : 300 + 170 * rows);
}

/** Labels and texts of an indicator: a value per period, the change, the verdict. */
export function cardFacts(
  assessment: Assessment,
  context: ReportContext,
): readonly (readonly [label: string, text: string])[] {
  const {locale} = context;
  const {change, state} = cardContent(assessment, context);
  return [
    ...periodColumns([assessment]).map(
      ({period, record}) =>
        [formatPeriod(period, record, locale), periodFigure(assessment, period, locale)] as const,
    ),
    [locale.t('column.change'), change ?? state] as const,
    [locale.t('column.verdict'), state] as const,
  ];
}

/**
 * One indicator as a captioned HTML table: the content of the tag when the script does not run or the tag is removed.
 * Has the texts of the card.
 */
export function cardTable(assessment: Assessment, context: ReportContext, reservesSpace = false): string {
  const {code, name, value, sentence, details, source, shortSource} = cardContent(assessment, context);
  const facts = cardFacts(assessment, context);
  const height = reservesSpace ? Math.round(cardHeight(assessment, value, name.text) / facts.length) : null;
  const footer = [
    sentence,
    ...details.map((detail) => textMarkup(detail, context)),
    reservesSpace ? shortSource : withLinks(source, context),
  ];
  return safeHtml`${openTable(reservesSpace, context)}
<caption>${noticeMarkup(context)}${code === null ? '' : `${code} `}${textMarkup(name, context)}${separator(' – ')}</caption>
<tbody>
${facts.map(([label, text]) => factRow(label, text, height))}</tbody>
<tfoot>
${footer.map((content) => fullWidthRow(safeHtml`<small>${content}</small>`))}</tfoot>
</table>`.html;
}

/**
 * Height in px of the figures and drawings of a card. A long value takes several lines, and a long name more than above
 * the table, which is wider. A series, targets and the distance to the whole have drawings and texts of their own.
 */
function cardHeight({indicator}: Assessment, value: string, name: string): number {
  const {card, fullCard, line} = reservedHeights;
  const {observations, baseline, targets, whole} = indicator;
  const isFull = observations.length > 2 || baseline !== null || targets.length > 0 || whole !== null;
  const valueLines = Math.ceil(value.length / valueCharacters);
  return (isFull ? fullCard : card) + line * (valueLines - 1) + name.length / 6;
}

/** The counts of a scope as an HTML table, with the texts of the summary. */
export function summaryTable(scope: Scope, context: ReportContext, reservesSpace = false): string {
  const words = summaryContent(scope, context);
  const counts = words.counts.filter(({count}) => count > 0);
  const facts = [...words.steps.map((step) => step.words), counts.map((count) => count.words).join(' · ')];
  const height = reservesSpace
    ? Math.round(reservedHeights.summary / (facts.length + words.extremes.length))
    : null;
  return safeHtml`${openTable(reservesSpace, context)}
<caption>${noticeMarkup(context)}${titleMarkup(words, context)}${separator(' – ')}</caption>
<tbody>
${facts.map((fact) => fullWidthRow([safeHtml`${fact}`, separator('; ')], height))}${words.extremes.map(
    ({label, change, code, name}) => factRow(label, [change, code, name].filter(Boolean).join(' · '), height),
  )}</tbody>
<tfoot>
${[words.sentence, words.inferredNote].map((text) => (text ? fullWidthRow(text) : null))}</tfoot>
</table>`.html;
}

/** The label and the title of a group. */
export function titleMarkup(
  {label, title}: Pick<SummaryWords, 'label' | 'title'>,
  context: ReportContext,
): Markup {
  return safeHtml`${label && [textMarkup(label, context), ': ']}${title && textMarkup(title, context)}`;
}

export function scopeTitle(
  group: Scope['group'],
  {report, locale}: ReportContext,
): Pick<SummaryWords, 'label' | 'title'> {
  return {
    title: resolveText(group?.title ?? report.title, locale),
    label: resolveText(group?.label ?? null, locale),
  };
}

/** The indicators of a scope as a captioned HTML table, one row each. */
export function scopeTable(
  {group, assessments}: Scope,
  context: ReportContext,
  height: number | null = null,
): string {
  const {locale} = context;
  const {t} = locale;
  const periods = periodColumns(assessments);
  const heads = [
    t('column.code'),
    t('column.indicator'),
    ...periods.map(({period, record}) => formatPeriod(period, record, locale)),
    t('column.change'),
    t('column.verdict'),
  ];
  return safeHtml`${openTable(height !== null, context, height)}
<caption>${noticeMarkup(context)}${titleMarkup(scopeTitle(group, context), context)}${separator(' – ')}</caption>
<thead>
<tr>${heads.map((head, index) => safeHtml`<th scope="col">${head}${cellEnd(index, heads)}</th>`)}</tr>
</thead>
<tbody>
${assessments.map((assessment) =>
  row(
    assessment,
    periods.map(({period}) => periodFigure(assessment, period, locale)),
    context,
  ),
)}</tbody>
</table>`.html;
}

function row(assessment: Assessment, figures: readonly string[], context: ReportContext): Markup {
  const {code, name, change, state} = cardContent(assessment, context);
  const cells = [...figures, change ?? state, state];
  return safeHtml`<tr><td>${code}${code === null ? null : separator(' ')}</td><th scope="row">${textMarkup(name, context)}${separator(': ')}</th>${cells.map((cell, index) => safeHtml`<td>${cell}${cellEnd(index, cells)}</td>`)}</tr>\n`;
}

function cellEnd(index: number, cells: readonly string[]): Markup {
  return separator(index === cells.length - 1 ? '. ' : '; ');
}

/** Fragments of one sentence, with their links. */
export function withLinks(fragments: readonly TextFragment[], context: ReportContext): readonly Markup[] {
  return fragments.map((fragment) =>
    fragment.url
      ? safeHtml`<a href="${fragment.url}" rel="noopener noreferrer">${textMarkup(fragment, context)}</a>`
      : textMarkup(fragment, context),
  );
}
