import {html, type TemplateResult} from 'lit';
import {variationBar} from '../../marks/variation-bar.ts';
import {toNumber} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {TableRow} from '../../model/table/row.ts';
import {arrowGutter, assessedArrow} from '../../render/assessed-arrow.ts';
import {axisTicks} from '../../render/axis-ticks.ts';
import {placeAssessedChange} from '../../scale/variation-bar.ts';
import type {ChartPanel, ChartView} from '../../scale/chart-panel.ts';
import {gutterCharacters} from '../../scale/labelled-arrow.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatTick} from '../../text/format/tick-label.ts';
import {axisTitle, unitSymbol} from '../../text/format/unit-label.ts';
import {axisRange, chartAxis} from '../shared/chart-axis.ts';
import type {RenderContext} from '../shared/localized-text.ts';
import {chartRow, type ChartRowOptions} from './row.ts';
import {slope} from './slope.ts';

/** The mark of a row. `isFluid`: its form depends on the width. */
interface RowMark {
  readonly mark: TemplateResult;
  readonly isFluid: boolean;
}

/** The rows of one unit under their axis. `gridId` is unique in the chart. */
export function chartPanel(
  {rows, domain}: ChartPanel,
  {view, gridId}: {readonly view: ChartView; readonly gridId: string},
  context: RenderContext,
  options: ChartRowOptions,
): TemplateResult {
  const {locale} = context;
  const isChange = view === 'change';
  const unit = rows[0]?.assessment.indicator.unit ?? null;
  const title = axisTitle(unit, isChange, locale);
  const assessments = rows.map(({assessment}) => assessment);
  const gutter = isChange
    ? gutterCharacters(assessments.map((assessment) => changeLabel(assessment, locale)))
    : arrowGutter(assessments, locale);
  const draw = rowMark(view, domain, {gutter, grid: `url(#${gridId})`}, locale);
  const axis = {
    ticks: axisTicks(domain, isChange, locale),
    isChange,
    gutter,
    gridId,
    symbol: unit ? unitSymbol(unit, isChange, locale) : '',
  };
  return html`<div
    class="plot"
    role=${options.cursor ? 'group' : 'list'}
    aria-label="${title}. ${axisRange(domain, locale)}"
  >
    <p class="unit" aria-hidden="true">${title}</p>
    ${view === 'slope' ? slope(rows, domain, options.cursor?.active ?? null, locale) : html`<div class="axis-row">${chartAxis(axis, locale)}</div>`}
    ${rows.map((row) => chartRow(row, draw(row), context, options))}
  </div>`;
}

function rowMark(
  view: ChartView,
  domain: ChartPanel['domain'],
  column: {readonly gutter: number; readonly grid: string},
  locale: Locale,
): (row: TableRow) => RowMark | null {
  switch (view) {
    case 'slope':
      return () => null;
    case 'change':
      return ({assessment}) => ({
        isFluid: false,
        mark: variationBar(placeAssessedChange(assessment, domain), assessment.verdict, {
          ...column,
          label: changeLabel(assessment, locale),
        }),
      });
    default:
      return ({assessment}) => assessedArrow(assessment, {domain, ...column}, locale);
  }
}

function changeLabel({change}: Assessment, locale: Locale): string {
  return change ? formatTick(toNumber(change), true, locale, change.scale) : '';
}
