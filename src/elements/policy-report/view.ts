import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import type {Group} from '../../model/report/group.ts';
import {comparableSentence} from '../../text/sentence/finding.ts';
import {methodologyNotes} from '../../text/sentence/methodology.ts';
import {rollupSentence} from '../../text/sentence/rollup.ts';
import {heading} from '../shared/heading.ts';
import {fullTextsSwitch} from '../indicator-table/name-cell.ts';
import type {plainTable} from '../indicator-table/plain-table.ts';
import {indicatorTable} from '../indicator-table/view.ts';
import {indicatorLegend} from '../indicator-legend/view.ts';
import {declaredLine, finding} from '../objective-summary/finding.ts';
import {termExplanation} from '../shared/explanation.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {reportContents, sectionLink, type ContentsState} from './contents.ts';
import {reportHeader, reportSource} from './header.ts';

/** A table of the report, without its title. */
export type ReportTable = ReturnType<typeof plainTable>;

export const reportViews = ['report', 'slides'] as const;
export type ReportView = (typeof reportViews)[number];

/** Callbacks and state of the element that the templates need. */
export interface ReportHandlers extends ContentsState {
  /** Tables of the scopes. A long report is drawn in several tasks: then the last scopes have none yet, or fewer rows. */
  readonly tables: readonly ReportTable[];
  /** Select fields of the whole report. */
  readonly controls: unknown;
}

/**
 * The whole document: title, finding, contents, each objective with its table, legend, notes, glossary, method, source.
 * `sections`: names of those to draw, in any order; empty for all.
 */
export function policyReport(
  scopes: readonly Scope[],
  context: RenderContext,
  sections: string,
  handlers: ReportHandlers,
): TemplateResult {
  const assessments = scopes.flatMap((scope) => scope.assessments);
  const {report} = context;
  const {tables} = handlers;
  const drawn: Readonly<Record<string, () => unknown>> = {
    cover: () => reportHeader(context),
    finding: () => finding(assessments, context, handlers.goTo),
    contents: () => reportContents(context, handlers),
    objectives: () => [
      handlers.controls,
      tables.map((table) => objective(table, scopes.length > 1, context)),
      isWhole(tables, scopes) ? fullTextsSwitch(assessments, context) : html`<div class="undrawn"></div>`,
      declaredLine(scopes, context),
    ],
    legend: () => indicatorLegend(assessments, context),
    notes: () =>
      list(
        'notes',
        report.notes.map((note) => localizedText(note, context)),
        context,
      ),
    glossary: () =>
      list(
        'glossary',
        report.glossary.map(
          (entry) => html`<b>${localizedText(entry.term, context)}</b> · ${termExplanation(entry, context)}`,
        ),
        context,
      ),
    method: () => method(assessments, context),
    source: () => reportSource(context),
  };
  const chosen = sections.split(' ');
  return html`<div class="report" part="report">
    ${skipLink(scopes, context, handlers)}${Object.keys(drawn)
      .filter((name) => !sections || chosen.includes(name))
      .map((name) => drawn[name]?.())}
  </div>`;
}

function skipLink(
  [first]: readonly Scope[],
  {locale}: RenderContext,
  {goTo}: ReportHandlers,
): TemplateResult | typeof nothing {
  return first?.group
    ? html`<p class="skip">${sectionLink(first.group, locale.t('section.skip'), goTo)}</p>`
    : nothing;
}

function nestedContext(context: RenderContext, levels = 1): RenderContext {
  const {headingLevel} = context;
  return {...context, headingLevel: headingLevel && Math.min(6, headingLevel + levels)};
}

function isWhole(tables: readonly ReportTable[], scopes: readonly Scope[]): boolean {
  return tables.length === scopes.length && tables.every(({rows, limit}) => rows.length <= limit);
}

/** An objective with its table, which keeps the order of the document and adds no tab stops. */
function objective(table: ReportTable, hasCounts: boolean, context: RenderContext): TemplateResult {
  const {scope} = table;
  const {group} = scope;
  const model = {...table, hasExternalTitle: true};
  return html`<section class="objective" part="objective" id=${group?.id ?? nothing} tabindex="-1">
    ${group ? objectiveHeader(group, scope, hasCounts, nestedContext(context)) : nothing}
    ${indicatorTable(model, nestedContext(context, group ? 2 : 1), null)}
  </section>`;
}

/** Title of an objective; its counts where the report has more than one. */
function objectiveHeader(
  group: Group,
  {assessments}: Scope,
  hasCounts: boolean,
  context: RenderContext,
): TemplateResult {
  const counts = rollup(assessments);
  const words =
    counts.comparable > 0
      ? rollupSentence(counts, context.locale)
      : comparableSentence(assessments, context.locale);
  return html`<header>
    <p class="eyebrow">${localizedText(group.label, context)}</p>
    ${heading(context.headingLevel, localizedText(group.title, context), `name-${group.id}`)}
    ${hasCounts ? html`<p class="small muted" part="sentence">${words}</p>` : nothing}
  </header>`;
}

/** Notes of the report, or its terms; nothing without any. */
function list(
  name: 'notes' | 'glossary',
  items: readonly unknown[],
  context: RenderContext,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section part=${name}>
    ${heading(nestedContext(context).headingLevel, context.locale.t(`section.${name}`))}
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}

function method(assessments: readonly Assessment[], context: RenderContext): TemplateResult {
  return html`<section part="method">
    ${heading(nestedContext(context).headingLevel, context.locale.t('section.method'))}
    ${methodologyNotes(assessments, context.locale).map((line) => html`<p>${line}</p>`)}
  </section>`;
}
