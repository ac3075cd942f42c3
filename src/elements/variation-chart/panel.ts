import {html, nothing, type TemplateResult} from 'lit';
import type {TableRow} from '../../model/table/row.ts';
import {axisTicks} from '../../render/axis-ticks.ts';
import type {ChartPanel, PlacedRow} from '../../scale/chart-panel.ts';
import {axisTitle} from '../../text/format/unit-label.ts';
import {chartAxis, chartGrid} from '../shared/chart-axis.ts';
import {chartRow, type ChartRowOptions} from './row.ts';
import {dumbbell} from '../../marks/dumbbell.ts';
import type {RenderContext} from '../shared/localized-text.ts';
import {slope} from './slope.ts';
import {variationBar} from '../../marks/variation-bar.ts';

export const chartViews = ['bars', 'dumbbell', 'slope'] as const;
export type ChartView = (typeof chartViews)[number];

/** The rows of one unit under their axis. */
export function chartPanel(
  {rows, domain}: ChartPanel,
  view: ChartView,
  context: RenderContext,
  options: ChartRowOptions,
): TemplateResult {
  const {locale} = context;
  const isChange = view === 'bars';
  const isSlope = view === 'slope';
  const title = axisTitle(rows[0]?.row.assessment.indicator.unit ?? null, isChange, locale);
  const ticks = axisTicks(domain, isChange, locale);
  const drawing = ({row, placed}: PlacedRow): TemplateResult =>
    (isChange ? variationBar : dumbbell)(placed, row.assessment.verdict);
  return html`<div class="plot" role=${options.cursor ? 'group' : 'list'} aria-label=${title}>
    <p class="unit" aria-hidden="true">${title}</p>
    ${
      isSlope
        ? slope(
            rows.map(({row}) => row),
            domain,
            options.cursor?.active ?? null,
            locale,
          )
        : [chartAxis(ticks, isChange, locale), chartGrid(ticks)]
    }
    ${rows.map((placed) => chartRow(placed.row, isSlope ? null : drawing(placed), context, options))}
  </div>`;
}

/** Incomparable rows, each with its reason. */
export function incomparableRows(
  rows: readonly TableRow[],
  context: RenderContext,
  options: ChartRowOptions,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const title = context.locale.t('rollup.incomparable', {count: rows.length});
  return html`<div class="plot incomparable" role=${options.cursor ? 'group' : 'list'} aria-label=${title}>
    <p class="unit" aria-hidden="true">${title}</p>
    ${rows.map((row) => chartRow(row, null, context, options))}
  </div>`;
}
