import {html, nothing, type TemplateResult} from 'lit';
import {groupTree, type GroupNode} from '../../model/report/group-tree.ts';
import type {Group} from '../../model/report/group.ts';
import type {LocalizedText} from '../../model/report/localized-text.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {formatDate} from '../../text/format/date.ts';
import {methodologyNotes} from '../../text/sentence/methodology.ts';
import {heading} from '../shared/heading.ts';
import {indicatorLegend} from '../indicator-legend/view.ts';
import {objectiveSummary} from '../objective-summary/view.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {link, sourceLine} from '../shared/source-line.ts';

export const reportSections = [
  'cover',
  'contents',
  'legend',
  'objectives',
  'notes',
  'method',
  'source',
] as const;
export type ReportSection = (typeof reportSections)[number];

export const reportViews = ['report', 'slides'] as const;
export type ReportView = (typeof reportViews)[number];

/** Callbacks and state of the element that the templates need. */
export interface ReportHandlers {
  /** Table of a scope. */
  readonly table: (scope: Scope, context: RenderContext) => TemplateResult;
  /** Scrolls to the indicator or group with that code or id: browsers do not follow fragments into a shadow root. */
  readonly goTo: (address: string) => void;
  /** Id of the group at the reading position. */
  readonly current: string;
  /** Select fields of the whole report. */
  readonly controls: unknown;
}

/** The whole document: cover, contents, each objective with its summary and table, notes, method, source. */
export function policyReport(
  scopes: readonly Scope[],
  context: RenderContext,
  sections: readonly ReportSection[],
  handlers: ReportHandlers,
): TemplateResult {
  const drawn: Readonly<Record<ReportSection, () => unknown>> = {
    cover: () => cover(context),
    contents: () => contents(context, handlers),
    legend: () =>
      indicatorLegend(
        scopes.flatMap(({assessments}) => assessments),
        context,
      ),
    objectives: () => [handlers.controls, scopes.map((scope) => objective(scope, context, handlers))],
    notes: () => notes(context),
    method: () => method(scopes, context),
    source: () => html`<p class="small muted" part="source">${sourceLine(null, context)}</p>`,
  };
  const [first] = scopes;
  const contentsIndex = sections.indexOf('contents');
  const draw = (names: readonly ReportSection[]): unknown => names.map((section) => drawn[section]());
  const listed = sections.slice(contentsIndex + 1).filter((section) => section !== 'source');
  return html`<div class="report" part="report">
    ${first?.group ? html`<p class="skip">${sectionLink(first.group, context.locale.t('section.skip'), handlers.goTo)}</p>` : nothing}${contentsIndex < 0 ? draw(sections) : [draw(sections.slice(0, contentsIndex)), contentsLayout(drawn.contents(), draw(listed)), draw(sections.filter((section) => section === 'source'))]}
  </div>`;
}

function cover(context: RenderContext): TemplateResult {
  const {report, locale, headingLevel} = context;
  const {policy, publisher, edition, issued} = report;
  return html`<header class="cover" part="cover">
    <p class="eyebrow">${localizedText(policy?.name ?? null, context)}</p>
    ${heading(headingLevel, localizedText(report.title, context))}
    ${localizedText(report.description, context)}
    <p class="facts">
      ${coverFact(localizedText(publisher?.name ?? null, context))}
      ${coverFact(edition ? locale.t('source.edition', {edition}) : '')}
      ${coverFact(issued ? locale.t('source.issued', {date: formatDate(issued, locale)}) : '')}
      ${policy?.legalBasis ? coverFact(link(policy.legalUrl, localizedText(policy.legalBasis, context))) : nothing}
    </p>
  </header>`;
}

function coverFact(words: unknown): TemplateResult | typeof nothing {
  return words ? html`<span>${words}</span>` : nothing;
}

function nestedContext(context: RenderContext, levels = 1): RenderContext {
  const {headingLevel} = context;
  return {...context, headingLevel: headingLevel && Math.min(6, headingLevel + levels)};
}

/** Table of contents beside the sections that it lists; sticky in wide elements. */
function contentsLayout(contents: unknown, listed: unknown): TemplateResult {
  return html`<div class="layout">
    ${contents}
    <div class="body">${listed}</div>
  </div>`;
}

function contents(context: RenderContext, {goTo, current}: ReportHandlers): TemplateResult {
  const {report, locale} = context;
  const tree = groupTree(report);
  const entry = ({group, children}: GroupNode, depth: number): TemplateResult =>
    html`<li>
      ${sectionLink(group, html`${localizedText(group.label, context)} ${localizedText(group.title, context)}`, goTo, group.id === current)}
      ${
        depth > 0 && children.length > 0
          ? html`<ol role="list">
              ${children.map((child) => entry(child, depth - 1))}
            </ol>`
          : nothing
      }
    </li>`;
  return html`<nav class="contents" part="contents" aria-labelledby="contents">
    ${heading(nestedContext(context).headingLevel, locale.t('section.contents'), 'contents')}
    <ol role="list">
      ${tree.map((node) => entry(node, 1))}
    </ol>
  </nav>`;
}

function sectionLink(
  {code, id}: Group,
  words: unknown,
  goTo: ReportHandlers['goTo'],
  isCurrent = false,
): TemplateResult {
  const address = code ?? id;
  const handle = (event: Event): void => {
    event.preventDefault();
    goTo(address);
  };
  const current = isCurrent ? 'location' : nothing;
  return html`<a href="#${encodeURIComponent(address)}" aria-current=${current} @click=${handle}
    >${words}</a
  >`;
}

function objective(scope: Scope, context: RenderContext, {table}: ReportHandlers): TemplateResult {
  return html`<section
    class="objective"
    part="objective"
    id=${scope.group?.id ?? nothing}
    data-place=${scope.group?.id ?? nothing}
    tabindex="-1"
  >
    ${scope.group ? objectiveSummary(scope, nestedContext(context), 'standard') : nothing}
    ${table(scope, nestedContext(context, scope.group ? 2 : 1))}
  </section>`;
}

function notes(context: RenderContext): TemplateResult | typeof nothing {
  const reportNotes: readonly LocalizedText[] = context.report.notes;
  if (reportNotes.length === 0) return nothing;
  return html`<section part="notes">
    ${heading(nestedContext(context).headingLevel, context.locale.t('section.notes'))}
    <ul>
      ${reportNotes.map((note) => html`<li>${localizedText(note, context)}</li>`)}
    </ul>
  </section>`;
}

function method(scopes: readonly Scope[], context: RenderContext): TemplateResult {
  return html`<section part="method">
    ${heading(nestedContext(context).headingLevel, context.locale.t('section.method'))}
    ${methodologyNotes(
      scopes.flatMap(({assessments}) => assessments),
      context.locale,
    ).map((line) => html`<p>${line}</p>`)}
  </section>`;
}
