import {html, nothing, type TemplateResult} from 'lit';
import {groupAndSortRows, takeRows, type Grouping} from '../../model/table/arrange.ts';
import {filterRows} from '../../model/table/filter.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import type {TableRow} from '../../model/table/row.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {changeScales} from '../../scale/change-scales.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {compareByName} from '../../text/search.ts';
import {inferredSentence} from '../../text/sentence/rollup.ts';
import {searchRows} from '../../text/search.ts';
import {unitKey} from '../../text/format/unit-label.ts';
import type {RenderContext} from '../shared/localized-text.ts';
import {tableBody} from './rows.ts';
import {captionId, tableCaption} from './caption.ts';
import {tableColumns, type TableColumnName} from './columns.ts';
import {tableControls, type ControlOptions, type TableControls} from './controls.ts';
import {tableHead} from './rows.ts';
import {tableStatus} from './controls.ts';

/** Widths for which the style sheet has container queries, in px. A query cannot read an attribute. */
const stackWidths = [0, 480, 640, 800] as const;

export interface TableModel extends ControlOptions {
  readonly scope: Scope;
  /** All rows of the scope. */
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumnName[];
  readonly groupBy: Grouping;
  /** Below this width of the element, in px at a text size of 16 px, each row is a card; 0 for never. */
  readonly stackAt: number;
  /** Whether the status line is a live region: only in an outermost element. */
  readonly isLiveRegion: boolean;
  /** Whether the title of the scope is already shown above the table. */
  readonly hasExternalTitle: boolean;
}

/** Longer tables render their rows as the reader scrolls. */
const longTableRows = 200;

/** With more columns the table may be wider than its container, which then scrolls. */
const maxColumns = 7;

/**
 * Table of a scope, one row per indicator. Without `controls` it has no sort buttons and no tab stops. The element needs
 * `FocusableScrollAreas`.
 */
export function indicatorTable(
  model: TableModel,
  context: RenderContext,
  controls: TableControls | null,
): TemplateResult {
  const {scope, rows, groupBy, stackAt, isLiveRegion, hasExternalTitle} = model;
  const {locale} = context;
  const scales = changeScales(scope.assessments, ({indicator}) => unitKey(indicator.unit, locale));
  const columns = tableColumns({rows, assessments: scope.assessments, scales}, model.columns, context);
  const shown = controls ? searchRows(filterRows(rows, controls.filters), controls.query, locale) : rows;
  const sections = groupAndSortRows(shown, {
    sort: controls?.sort ?? null,
    groupBy,
    compareNames: compareByName(locale),
  });
  const isLong = controls !== null && shown.length > Math.max(longTableRows, controls.limit);
  const status =
    controls &&
    tableStatus({shown, total: rows.length, columns, controls, isLiveRegion: isLiveRegion}, locale);
  return html`${controls && tableControls(rows, controls, model, locale)}
    <div
      class="scroll"
      data-stack=${stackWidths.findLast((width) => width <= stackAt) ?? 0}
      ?data-wide=${columns.length > maxColumns}
    >
      <table part="table" aria-labelledby=${captionId(scope.group)}>
        ${tableCaption(scope, {scales, status, hasExternalTitle: hasExternalTitle}, context)}
        ${tableHead(columns, controls)}
        ${(isLong ? takeRows(sections, controls.limit) : sections).map((section) => tableBody(section, columns, context))}
        ${isLong ? moreRows(columns.length, shown.length, controls, locale) : nothing}
        ${shown.length === 0 && rows.length > 0 ? noRows(columns.length, context) : nothing}
      </table>
    </div>
    ${inferredNote(scope, context)}`;
}

function noRows(width: number, {locale}: RenderContext): TemplateResult {
  return html`<tbody role="rowgroup">
    <tr role="row">
      <td role="cell" colspan=${width}>${locale.t('filter.no-rows')}</td>
    </tr>
  </tbody>`;
}

/** Button that shows more rows. The element also activates it when it is near the viewport. */
function moreRows(
  width: number,
  total: number,
  {limit, showMore}: TableControls,
  {t}: Locale,
): TemplateResult {
  return html`<tbody role="rowgroup">
    <tr role="row">
      <td role="cell" colspan=${width}>
        <button type="button" class="show-more" @click=${showMore}>
          ${t('table.more-rows', {count: limit, total})}
        </button>
      </td>
    </tr>
  </tbody>`;
}

/** Explanation of the asterisk after a verdict. */
function inferredNote({assessments}: Scope, {locale}: RenderContext): TemplateResult | typeof nothing {
  const words = inferredSentence(rollup(assessments), locale);
  return words ? html`<p class="note" part="note"><span aria-hidden="true">*</span> ${words}</p>` : nothing;
}
