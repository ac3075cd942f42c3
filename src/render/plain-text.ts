import type {Assessment} from '../model/analysis/assessment.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {cardContent} from './card-content.ts';
import type {ReportContext} from './report-context.ts';
import {summaryContent} from './summary-content.ts';

/** One indicator as plain text, in lines: for a message, a terminal, a feed. */
export function cardText(finding: Assessment, context: ReportContext): string {
  const {code, group, name, value, period, state, change, sentence, details, source} = cardContent(
    finding,
    context,
  );
  return lines([
    [code, name.text].filter(Boolean).join(' '),
    group?.text,
    '',
    `${period}: ${value}`,
    [state, change].filter(Boolean).join(', '),
    '',
    sentence,
    ...details.map(({text}) => text),
    source.map(({text}) => text).join(''),
  ]);
}

/** One objective as plain text. */
export function summaryText(scope: Scope, context: ReportContext): string {
  const {label, title, steps, sentence, extremes, inferredNote} = summaryContent(scope, context);
  return lines([
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

/** The indicators of a scope as plain text, each with its sentence. */
export function scopeText(scope: Scope, context: ReportContext): string {
  const {label, title} = summaryContent(scope, context);
  const each = scope.assessments.flatMap((finding) => {
    const {code, name, sentence} = cardContent(finding, context);
    return ['', [code, name.text].filter(Boolean).join(' '), sentence];
  });
  return lines([label?.text, title?.text, ...each]);
}

/** Each on a line of its own: a line break inside a text of the document is a blank here. */
function lines(texts: readonly (string | null | undefined)[]): string {
  const shown = texts.filter((text) => text !== null && text !== undefined);
  return `${shown.map((text) => text.replace(/\s*[\r\n]+\s*/g, ' ')).join('\n')}\n`;
}
