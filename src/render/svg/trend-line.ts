import {nothing, svg, type TemplateResult} from 'lit';
import {axisLabel, levelLabel, levelLine} from '../../marks/axis.ts';
import {trendLine} from '../../marks/trend-line.ts';
import {trendPlan} from '../../marks/trend-plan.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {intervalBands} from '../statistics/interval-band.ts';
import {placeTicks} from '../../scale/ticks.ts';
import type {PlacedTrend} from '../../scale/trend-line.ts';
import type {TimeLabel} from '../../scale/horizontal-labels.ts';
import type {TrendFigure} from '../../scale/trend-chart.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatTick} from '../../text/format/tick-label.ts';
import {axisLines} from './axis.ts';
import type {LayoutBlock, DrawContext} from './layout.ts';
import {safeHtml} from '../html-template.ts';
import {markMarkup, pixelBox} from './mark.ts';
import {trendLabels} from './trend-labels.ts';

/** One line of a figure and its size in px. */
interface Plot {
  readonly figure: TrendFigure;
  readonly trend: PlacedTrend;
  readonly assessment: Assessment;
  readonly width: number;
  /** Height of the plot, without the labels below it. */
  readonly height: number;
}

/** Width of a plot, in px, from which the labels that need a wide plot are shown. */
const wide = 500;

/** Room for half a dot at the ends of the plot and half a number above it, in px; for a label above it. */
const [margin, labelMargin] = [8, 24];

/** A trend line with its axes; with the plan when it is the main line of the figure. */
export function plotBlock(
  {figure, trend, assessment, width, height}: Plot,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const isMain = trend === figure.trend;
  const ticks = placeTicks(figure.domain, isMain ? 4 : 2);
  const labels = ticks.map(({value}) => formatTick(value, false, locale));
  const gutter = Math.max(...labels.map((label) => canvas.textWidth(label, 12, false))) + 10;
  const box = pixelBox(width - gutter - margin, height);
  const years = visibleYears(figure.labels, isMain, width - gutter >= wide).map(({x, period}) => ({
    text: formatPeriod(period, null, locale),
    percent: x,
  }));
  const [shownYears = []] = axisLines(years, {width: width - gutter - margin, hasGutters: isMain}, canvas);
  const line = trendLine(
    trend,
    {
      current: assessment.toPeriod,
      height,
      look: 'figure',
      background: [
        ticks.map((tick) => levelLine(tick, box)),
        isMain ? trendPlan(figure, intervalBands(assessment.indicator, figure), box) : null,
      ],
    },
    box,
  );
  const levels = svg`${ticks.map(({position}, index) => levelLabel(labels[index] ?? '', position, pixelBox(0, height)))}`;
  const periods = svg`${shownYears.map((label) => axisLabel({...label, y: 16, hasGutters: isMain}, box))}`;
  const labelled = isMain ? svg`${trendLabels(assessment.indicator, figure, locale, box)}` : nothing;
  const top = isMain ? labelMargin : margin;
  return {
    height: height + top + 20,
    draw(x, y) {
      const draw = (mark: TemplateResult | typeof nothing, left: number, down: number) =>
        markMarkup(mark, [x + left, y + top + down], canvas.palette, assessment.verdict);
      return safeHtml`${draw(levels, gutter - 8, 0)}${draw(line, gutter, 0)}${draw(labelled, gutter, 0)}${draw(periods, gutter, height)}\n`;
    },
  };
}

/** The labels of the time axis; a small plot has the first and the last. */
function visibleYears(labels: readonly TimeLabel[], isMain: boolean, isWide: boolean): readonly TimeLabel[] {
  return labels.filter(({isWideOnly}, index) =>
    isMain ? isWide || !isWideOnly : index === 0 || index === labels.length - 1,
  );
}
