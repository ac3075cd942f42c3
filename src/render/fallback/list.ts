import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {cardContent} from '../card-content.ts';
import {noticeMarkup, textMarkup} from './rows.ts';
import {cardFacts, scopeTitle, titleMarkup, withLinks} from './table.ts';
import {safeHtml, type Markup} from '../html-template.ts';
import type {ReportContext} from '../report-context.ts';
import {summaryContent} from '../summary-content.ts';

// The facts of the fallback tables as paragraphs and lists, for pages whose filter allows no tables, such as Basic HTML of
// Drupal. Uses no attributes: such filters remove most of them.

/** One indicator: its facts as a list, then its sentence, notes and source. */
export function cardList(assessment: Assessment, context: ReportContext): string {
  const {sentence, details, source} = cardContent(assessment, context);
  return safeHtml`<p>${noticeMarkup(context)}<strong>${indicatorName(assessment, context)}</strong></p>
<ul>
${cardFacts(assessment, context).map(([label, text]) => safeHtml`<li>${label}: ${text}</li>\n`)}</ul>
<p>${sentence}</p>
${details.map((detail) => safeHtml`<p>${textMarkup(detail, context)}</p>\n`)}<p>${withLinks(source, context)}</p>
`.html;
}

/** The counts of a scope, its largest changes and its sentence. */
export function summaryList(scope: Scope, context: ReportContext): string {
  const words = summaryContent(scope, context);
  const counts = words.counts.filter(({count}) => count > 0).map((count) => count.words);
  const extremes = words.extremes.map(
    ({label, change, code, name}) => `${label}: ${[change, code, name].filter(Boolean).join(' · ')}`,
  );
  const items = [...words.steps.map((step) => step.words), counts.join(' · '), ...extremes].filter(Boolean);
  return safeHtml`<p>${noticeMarkup(context)}<strong>${titleMarkup(words, context)}</strong></p>
<ul>
${items.map((item) => safeHtml`<li>${item}</li>\n`)}</ul>
${[words.sentence, words.inferredNote].map((text) => (text ? safeHtml`<p>${text}</p>\n` : null))}`.html;
}

/** The indicators of a scope, one item each. */
export function scopeList({group, assessments}: Scope, context: ReportContext): string {
  return safeHtml`<p>${noticeMarkup(context)}<strong>${titleMarkup(scopeTitle(group, context), context)}</strong></p>
<ul>
${assessments.map((assessment) => safeHtml`<li><strong>${indicatorName(assessment, context)}</strong>: ${factsLine(assessment, context)}</li>\n`)}</ul>
`.html;
}

function factsLine(assessment: Assessment, context: ReportContext): string {
  return cardFacts(assessment, context)
    .map(([label, text]) => `${label}: ${text}`)
    .join('; ');
}

function indicatorName(assessment: Assessment, context: ReportContext): Markup {
  const {code, name} = cardContent(assessment, context);
  return safeHtml`${code === null ? null : `${code} `}${textMarkup(name, context)}`;
}
