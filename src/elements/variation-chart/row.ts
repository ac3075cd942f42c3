import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {hasInferredDirection} from '../../model/analysis/verdict-basis.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {TableRow} from '../../model/table/row.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {notComputedReason} from '../../text/sentence/not-computed.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatChange, formatValue} from '../../text/format/quantity.ts';
import {assessmentSentence} from '../../text/sentence/assessment.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {rowId} from '../shared/row-id.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';

/** Ids of the indicators of the active and the selected row of a selectable chart. */
export interface ListboxCursor {
  readonly active: string | null;
  readonly selected: string | null;
}

/** Options of all rows of a chart. */
export interface ChartRowOptions {
  /** Null when the chart is not selectable. */
  readonly cursor: ListboxCursor | null;
  /** Whether rows compare different periods, so that each row shows its own. */
  readonly showsPeriods: boolean;
}

/**
 * A row of a chart: label, `drawing` (null when there is none), and the change or the reason why there is none. The
 * visually hidden sentence is shown as a tooltip when the row is hovered or active.
 */
export function chartRow(
  row: TableRow,
  drawing: TemplateResult | null,
  context: RenderContext,
  {cursor, showsPeriods}: ChartRowOptions,
): TemplateResult {
  const {locale} = context;
  const {assessment, code} = row;
  const {id, shortName, name} = assessment.indicator;
  const isSelected = cursor ? String(cursor.selected === id) : nothing;
  return html`<div
    class="row"
    part="row"
    role=${cursor ? 'option' : 'listitem'}
    id=${rowId(id)}
    aria-selected=${isSelected}
    data-verdict=${assessment.verdict}
    ?data-active=${cursor?.active === id}
  >
    <div class="label">
      <span class="name"
        >${code ? html`<span class="code">${code}</span> ` : nothing}${localizedText(shortName ?? name, context)}</span
      >
      <span class="levels number" aria-hidden="true">${levelText(assessment, showsPeriods, locale)}</span>
    </div>
    ${drawing && html`<div class="mark">${drawing}</div>`} ${outcome(assessment, locale)}
    <p class="visually-hidden facts">
      ${assessmentSentence(assessment, locale)}
      ${hasInferredDirection(assessment) ? locale.t('direction-basis.inferred') : nothing}
    </p>
  </div>`;
}

function outcome(finding: Assessment, locale: Locale): TemplateResult {
  const {verdict, movement, change} = finding;
  return html`<div class=${change ? 'change number' : 'reason'} part="change" aria-hidden="true">
    ${verdictIcon(verdict)} ${movementArrow(movement)}
    <span>${change ? formatChange(finding, locale).visual : notComputedReason(finding, locale)}</span>
  </div>`;
}

function levelText({indicator, from, to, change}: Assessment, showsPeriods: boolean, locale: Locale): string {
  const level = (record: Observation | null): string => {
    if (!record || record.value === null) return '';
    const {visual} = formatValue(indicator, record, locale);
    // A single value always shows its period.
    return change && !showsPeriods ? visual : `${formatPeriod(record.period, record, locale)}: ${visual}`;
  };
  return [from, to].map(level).filter(Boolean).join(' → ');
}
