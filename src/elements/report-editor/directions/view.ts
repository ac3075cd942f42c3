import {html, nothing, type TemplateResult} from 'lit';
import {patternDefs} from '../../../marks/patterns.ts';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import {formatPeriod} from '../../../text/format/period.ts';
import {localizedText} from '../../shared/localized-text.ts';
import type {EditorContext} from '../context.ts';
import {
  allAssessments,
  directionSections,
  isUnstated,
  type DirectionSection,
} from '../document/directions.ts';
import {linesPerPage} from '../editor-state.ts';
import {icon} from '../frame/icons.ts';
import {stepHeading} from '../frame/step-heading.ts';
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
      <div>${progress(assessments, context)} ${bulkPanel(assessments, context)}</div>
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
      ${directionSections(report).map((section) => directionSection(section, shown, context))}
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

function directionSection(
  {group, assessments}: DirectionSection,
  shown: ReadonlySet<Assessment>,
  context: EditorContext,
): TemplateResult | typeof nothing {
  const visible = assessments.filter((assessment) => shown.has(assessment));
  if (!visible.length) return nothing;
  const {t} = context.locale;
  const stated = assessments.filter(({indicator}) => !isUnstated(indicator)).length;
  return html`${
    group
      ? html`<p class="lines-group">
          <span class="code">${localizedText(group.label, context) || group.code}</span>
          <strong>${localizedText(group.title, context)}</strong>
          <span class="small muted">${t('editor.stated-of', {stated, count: assessments.length})}</span>
        </p>`
      : nothing
  }${visible.map((assessment) => directionLine(assessment, context))}`;
}

function linePages(
  count: number,
  {state, commands, locale: {t}}: EditorContext,
): TemplateResult | typeof nothing {
  if (count <= linesPerPage) return nothing;
  const {linePage} = state.screen;
  const last = Math.ceil(count / linesPerPage) - 1;
  const turn = (page: number): void => {
    if (page >= 0 && page <= last) commands.directions.goToPage(page);
  };
  const shown = {
    from: linePage * linesPerPage + 1,
    to: Math.min(count, (linePage + 1) * linesPerPage),
    count,
  };
  return html`<p class="pages">
    <button
      type="button"
      aria-disabled=${linePage === 0 ? 'true' : nothing}
      @click=${() => turn(linePage - 1)}
    >
      ${icon('chevron-previous')} ${t('editor.previous-page')}
    </button>
    <span>${t('editor.indicators-shown', shown)}</span>
    <button
      type="button"
      aria-disabled=${linePage === last ? 'true' : nothing}
      @click=${() => turn(linePage + 1)}
    >
      ${t('editor.next-page')} ${icon('chevron-next')}
    </button>
  </p>`;
}
