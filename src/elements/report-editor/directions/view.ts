import {html, nothing, type TemplateResult} from 'lit';
import {patternDefs} from '../../../marks/patterns.ts';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import type {Group} from '../../../model/report/group.ts';
import type {Report} from '../../../model/report/report.ts';
import {formatPeriod} from '../../../text/format/period.ts';
import type {EditorContext} from '../context.ts';
import {
  allAssessments,
  directionSections,
  isUnstated,
  type DirectionSection,
} from '../document/directions.ts';
import {linesPerPage} from '../editor-state.ts';
import {icon} from '../frame/icons.ts';
import {pageButtons} from '../frame/page-buttons.ts';
import {stepHeading} from '../frame/step-heading.ts';
import {ancestors} from '../names/named-part.ts';
import {groupHeading, proposedNames} from '../names/view.ts';
import {historyButtons} from '../review/tools.ts';
import {bulkPanel} from './bulk.ts';
import {directionCounts} from './direction-words.ts';
import {onceFields} from './once-fields.ts';
import {directionLine} from './line.ts';
import {headlineCard} from './headline.ts';

/** The third step: facts of the whole report, then one line per indicator with what is meant to happen. */
export function directionsStep(context: EditorContext): TemplateResult {
  const {state, locale} = context;
  const {report} = state.derived;
  const {t} = locale;
  const intro = html`<p class="muted">${t('editor.directions-intro')}</p>`;
  if (!report) return html`${stepHeading(context, intro)}`;
  const assessments = allAssessments(report);
  const shown = new Set(
    assessments.slice(state.screen.linePage * linesPerPage, (state.screen.linePage + 1) * linesPerPage),
  );
  return html`${patternDefs}${stepHeading(context, intro)} ${onceFields(report, context)}
    <div class="direction-tools">
      <div>
        ${progress(assessments, context)} ${bulkPanel(assessments, context)} ${proposedNames(report, context)}
      </div>
      ${headlineCard(assessments, context)}
    </div>
    ${historyButtons(context)}
    <div
      class="lines"
      id="lines"
      tabindex="-1"
      part="lines"
      role="group"
      aria-label=${t('editor.indicators')}
    >
      ${linesHead(assessments, context)}
      ${sectionsWithAncestors(report, shown).map(([section, opened]) => directionSection(section, opened, {shown, report}, context))}
    </div>
    ${linePages(assessments.length, context)}
    <p class="small muted">${t('editor.directions-note')}</p>`;
}

function progress(
  assessments: readonly Assessment[],
  {commands, locale: {t}}: EditorContext,
): TemplateResult {
  const {stated, total} = directionCounts(assessments);
  return html`<div class="progress">
    <strong>${t('editor.stated-of', {stated, count: total})}</strong>
    <progress
      max=${total}
      value=${stated}
      aria-label=${t('editor.stated-of', {stated, count: total})}
    ></progress>
    <button
      type="button"
      class="tool"
      aria-disabled=${stated === total ? 'true' : nothing}
      @click=${() => commands.step.nextOpen(1)}
    >
      ${t('editor.next-unstated')} ${icon('chevron-next')}
    </button>
  </div>`;
}

function linesHead([first]: readonly Assessment[], {locale}: EditorContext): TemplateResult {
  const {t} = locale;
  const span = first
    ? {
        from: formatPeriod(first.fromPeriod, first.from, locale),
        to: formatPeriod(first.toPeriod, first.to, locale),
      }
    : {from: '', to: ''};
  return html`<div class="lines-head small muted" aria-hidden="true">
    <span>${t('editor.column-code')}</span><span>${t('editor.column-name')}</span
    ><span>${t('editor.column-values', span)}</span><span>${t('editor.column-direction')}</span
    ><span>${t('editor.column-verdict')}</span><span>${t('editor.column-basis')}</span>
  </div>`;
}

/** The lines of a group below its heading; `opened`: its ancestors whose headings were not drawn yet. */
function directionSection(
  {group, assessments}: DirectionSection,
  opened: readonly Group[],
  {shown, report}: {readonly shown: ReadonlySet<Assessment>; readonly report: Report},
  context: EditorContext,
): TemplateResult | typeof nothing {
  const visible = assessments.filter((assessment) => shown.has(assessment));
  if (!visible.length) return nothing;
  const {t} = context.locale;
  const stated = assessments.filter(({indicator}) => !isUnstated(indicator)).length;
  const counts = html`<span class="small muted"
    >${t('editor.stated-of', {stated, count: assessments.length})}</span
  >`;
  return html`${opened.map((ancestor) => groupHeading(ancestor, nothing, report, context))}
  ${group ? groupHeading(group, counts, report, context) : nothing}
  ${visible.map((assessment) => directionLine(assessment, context))}`;
}

/** The sections, each with the ancestors of its group that no section before it has. */
function sectionsWithAncestors(
  report: Report,
  shown: ReadonlySet<Assessment>,
): readonly (readonly [DirectionSection, readonly Group[]])[] {
  const drawn = new Set<Group>();
  return directionSections(report)
    .filter(({assessments}) => assessments.some((assessment) => shown.has(assessment)))
    .map((section) => {
      const {group} = section;
      const opened = group ? ancestors(group, report).filter((ancestor) => !drawn.has(ancestor)) : [];
      for (const ancestor of [...opened, ...(group ? [group] : [])]) drawn.add(ancestor);
      return [section, opened] as const;
    });
}

function linePages(count: number, {state, commands, locale}: EditorContext): TemplateResult | typeof nothing {
  const list = {count, perPage: linesPerPage, index: state.screen.linePage};
  return pageButtons(list, 'editor.indicators-shown', (index) => commands.directions.goToPage(index), locale);
}
