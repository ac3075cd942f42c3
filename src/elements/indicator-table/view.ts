import {html, nothing, type TemplateResult} from 'lit';
import {groupAndSortRows, takeRows, type Grouping} from '../../model/table/arrange.ts';
import {filterRows} from '../../model/table/filter.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import type {TableRow} from '../../model/table/row.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {compareByName} from '../../text/search.ts';
import {inferredSentence} from '../../text/sentence/rollup.ts';
import {searchRows} from '../../text/search.ts';
import type {RenderContext} from '../shared/localized-text.ts';
import {maxRowsAtOnce} from '../base/page/row-limit.ts';
import {tableBody, tableHead} from './rows.ts';
import {captionId, tableCaption} from './caption.ts';
import {tableColumns} from './columns.ts';
import {tableControls, type ControlOptions, type TableControls} from './controls.ts';
import {fullTextsSwitch} from './name-cell.ts';
import {tableScale, type TableScale} from './scale.ts';
import {tableStatus} from './controls.ts';

/** Widths for which the style sheet has container queries, in px. A query cannot read an attribute. */
const stackWidths = [0, 480, 640, 960] as const;

export interface TableModel extends ControlOptions {
  readonly scope: Scope;
  /** All rows of the scope. */
  readonly rows: readonly TableRow[];
  /** Names, separated by spaces. */
  readonly columns: string;
  readonly groupBy: Grouping;
  /** Below this width of the element, in px at a text size of 16 px, each row is a card; 0 for never. */
  readonly stackAt: number;
  /** Whether the title of the scope is already shown above the table. */
  readonly hasExternalTitle: boolean;
  /** Number of rows to draw. */
  readonly limit: number;
}

/** Columns that 640 px have room for. More, and the words of units, need 960 px: names would else break in letters. */
const maxNarrowColumns = 5;
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
  const {scope, rows, groupBy, stackAt, hasExternalTitle, limit} = model;
  const {locale} = context;
  const scale = tableScale(scope.assessments, locale);
  const columns = tableColumns({rows, assessments: scope.assessments, scale}, model.columns, context);
  const shown = controls ? searchRows(filterRows(rows, controls.filters), controls.query, locale) : rows;
  const sections = groupAndSortRows(shown, {
    sort: controls?.sort ?? null,
    // A sorted table is one list: an order within sections would not be that of the column.
    groupBy: controls?.sort ? 'none' : groupBy,
    compareNames: compareByName(locale),
  });
  const dependencies = [scope.assessments, locale, model.columns];
  const status = controls && tableStatus({shown, total: rows.length, columns, controls}, locale);
  return html`${controls && tableControls(rows, controls, model, locale)}
    <div
      class="scroll"
      data-stack=${stackWidth(stackAt, columns.length, scale)}
      ?data-wide=${columns.length > maxColumns}
      ?data-units=${!scale.hasOneUnit}
      ?data-partial=${limit < maxRowsAtOnce && maxRowsAtOnce < shown.length}
      ?data-targets=${columns.some(({key}) => key === 'distance')}
    >
      <table part="table" aria-labelledby=${captionId(scope.group)}>
        ${tableCaption(scope, {status, hasExternalTitle}, context)} ${tableHead(columns, controls)}
        ${takeRows(sections, limit).map((section, index) => tableBody({...section, groupRows: sections[index]?.rows ?? []}, columns, context, dependencies))}
        ${controls && shown.length > limit ? moreRows(columns.length, {limit, total: shown.length}, controls, locale) : nothing}
        ${shown.length === 0 && rows.length > 0 ? noRows(columns.length, context) : nothing}
      </table>
    </div>
    ${hasExternalTitle ? nothing : fullTextsSwitch(scope.assessments, context)}
    ${inferredNote(scope, context)}`;
}

/** The width below which rows are cards: what the author has set, or what the columns need. */
function stackWidth(stackAt: number, columns: number, {hasOneUnit}: TableScale): number {
  const needed = hasOneUnit && columns <= maxNarrowColumns ? 0 : 960;
  return stackAt && (stackWidths.findLast((width) => width <= Math.max(stackAt, needed)) ?? 0);
}

function noRows(width: number, {locale}: RenderContext): TemplateResult {
  return html`<tbody role="rowgroup">
    <tr role="row">
      <td role="cell" class="no-rows" colspan=${width}>${locale.t('filter.no-rows')}</td>
    </tr>
  </tbody>`;
}

/** Button that shows more rows. The element also activates it when it is near the viewport. */
function moreRows(
  width: number,
  {limit, total}: {readonly limit: number; readonly total: number},
  {showMore}: TableControls,
  {t}: Locale,
): TemplateResult {
  return html`<tbody role="rowgroup" class="more">
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
