import type {Assessment} from '../model/analysis/assessment.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {marginSentences} from '../text/sentence/margin.ts';
import {cardContent} from './card-content.ts';
import type {ReportContext} from './report-context.ts';
import {summaryContent} from './summary-content.ts';

/** Formats an indicator as lines of plain text, for a message, a terminal or a feed. */
export function cardText(assessment: Assessment, context: ReportContext): string {
  const {code, group, name, value, period, state, change, sentence, details, source, notice} = cardContent(
    assessment,
    context,
  );
  return lines([
    notice,
    [code, name.text].filter(Boolean).join(' '),
    group?.text,
    '',
    // An indicator of parts alone has no period.
    [period, value].filter(Boolean).join(': '),
    [state, change].filter(Boolean).join(', '),
    '',
    sentence,
    ...details.map(({text}) => text),
    source.map(({text}) => text).join(''),
  ]);
}

/** Formats the summary of a scope as plain text. */
export function summaryText(scope: Scope, context: ReportContext): string {
  const {label, title, steps, sentence, extremes, inferredNote, notice} = summaryContent(scope, context);
  return lines([
    notice,
    label?.text,
    title?.text,
    '',
    ...steps.map(({words}) => words),
    '',
    sentence,
    ...extremes.map(
      ({label, change, code, name}) => `${label}: ${change}, ${[code, name].filter(Boolean).join(' ')}`,
    ),
    inferredNote,
  ]);
}

/** Formats the indicators of a scope as plain text, each with its sentence and its intervals. */
export function scopeText(scope: Scope, context: ReportContext): string {
  const {label, title, notice} = summaryContent(scope, context);
  const entries = scope.assessments.flatMap((assessment) => {
    const {code, name, sentence} = cardContent(assessment, context);
    const margin = marginSentences(assessment, context.locale);
    return ['', [code, name.text].filter(Boolean).join(' '), sentence, ...margin];
  });
  return lines([notice, label?.text, title?.text, ...entries]);
}

/** Joins texts with line breaks. A line break inside a text becomes a space; null is left out. */
function lines(texts: readonly (string | null | undefined)[]): string {
  const shown = texts.filter((text) => text !== null && text !== undefined);
  return `${shown.map((text) => text.replace(/\s*[\r\n]+\s*/g, ' ')).join('\n')}\n`;
}
