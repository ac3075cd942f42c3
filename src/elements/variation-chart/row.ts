import {nameInSentence} from '../../text/format/full-stop.ts';
import {html, nothing, type TemplateResult} from 'lit';
import {hasInferredDirection} from '../../model/analysis/verdict-basis.ts';
import {displayName} from '../../model/report/short-name.ts';
import type {TableRow} from '../../model/table/row.ts';
import {periodWords} from '../../render/axis-labels.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {assessmentSentence} from '../../text/sentence/assessment.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {places} from '../shared/place/loaded-places.ts';
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
  /** Position of each row in the whole chart, from 1, by the id of its indicator. */
  readonly positions: ReadonlyMap<string, number>;
}

/**
 * A row of a chart: name, mark (null when there is none), change and verdict. A visually hidden sentence states them for
 * screen readers.
 */
export function chartRow(
  {assessment, code}: TableRow,
  drawing: {readonly mark: TemplateResult; readonly isFluid: boolean} | null,
  context: RenderContext,
  {cursor, showsPeriods, positions}: ChartRowOptions,
): TemplateResult {
  const {locale} = context;
  const {verdict, movement} = assessment;
  const {indicator} = assessment;
  const {id} = indicator;
  const isSelected = cursor ? String(cursor.selected === id) : nothing;
  return html`<div
    class="row"
    part="row"
    role=${cursor ? 'option' : 'listitem'}
    id=${rowId(id)}
    aria-selected=${isSelected}
    aria-describedby=${cursor ? `facts-${id}` : nothing}
    aria-posinset=${cursor ? (positions.get(id) ?? nothing) : nothing}
    aria-setsize=${cursor ? positions.size : nothing}
    data-verdict=${verdict}
    ?data-active=${cursor?.active === id}
  >
    <div class="label" aria-hidden="true">
      ${code && !indicator.shortName ? html`<span class="code">${code}</span> ` : nothing}${localizedText(displayName(indicator), context)}
      ${places()?.gapLine(assessment, context)}${showsPeriods ? html`<span class="span">${periodWords(assessment, locale)}</span>` : nothing}
    </div>
    ${drawing && html`<div class="mark" ?data-fluid=${drawing.isFluid}>${drawing.mark}</div>`}
    <div class="change number" part="change" aria-hidden="true">
      ${movementArrow(movement)} ${withBreak(formatChange(assessment, locale).visual)}
    </div>
    <div class="verdict" aria-hidden="true">${verdictIcon(verdict)} ${verdictLabel(assessment, locale)}</div>
    ${cursor ? optionFacts({assessment, code}, context) : rowFacts({assessment, code}, context)}
  </div>`;
}

/** A unit that is a long word may begin a line: "+18,465 personas" is wider than its column on paper. */
function withBreak(change: string): string {
  return change.replace(/\u00a0(?=\p{L}{5})/u, ' ');
}

type RowFacts = Pick<TableRow, 'assessment' | 'code'>;

/** All that the row shows. */
function rowFacts({assessment, code}: RowFacts, context: RenderContext): TemplateResult {
  const {locale} = context;
  return html`<p class="visually-hidden facts">
    ${code} ${localizedText(assessment.indicator.name, context)}: ${assessmentSentence(assessment, locale)}
    ${hasInferredDirection(assessment) ? locale.t('direction-basis.inferred') : nothing}
  </p>`;
}

/**
 * The name of an option is short, because a screen reader reads it at each arrow key: the name that is drawn, the change
 * and the verdict. The values are its description.
 */
function optionFacts({assessment, code}: RowFacts, context: RenderContext): TemplateResult {
  const {locale} = context;
  const {indicator} = assessment;
  return html`<p class="visually-hidden facts">
      ${code} ${localizedText(nameInSentence(indicator), context)}:
      ${formatChange(assessment, locale).spoken}. ${verdictLabel(assessment, locale)}.
    </p>
    <p hidden id="facts-${indicator.id}">${assessmentSentence(assessment, locale)}</p>`;
}
