import type {Assessment} from '../../model/analysis/assessment.ts';
import {placeTicks} from '../../scale/ticks.ts';
import type {PlacedTrend, TrendDot} from '../../scale/trend-line.ts';
import type {Point, TrendFigure} from '../../scale/trend-chart.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatTick} from '../../text/format/tick-label.ts';
import {roundPx, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml, type Markup} from '../html-template.ts';

/** One line of a figure, and the room that it has. */
export interface Plot {
  readonly figure: TrendFigure;
  readonly trend: PlacedTrend;
  readonly finding: Assessment;
  readonly width: number;
  /** Of the plot, without the years under it. */
  readonly height: number;
}

/** Wide enough for the labels that a narrow plot leaves out. */
const wide = 500;

/** Half a sign at the ends of the plot, and half a number at its head. */
const margin = 8;

/** A line through time with its axes; with the plan where it is the line of the whole. */
export function plotDrawing(
  {figure, trend, finding, width, height}: Plot,
  language: Locale,
  pen: DrawContext,
): LayoutBlock {
  const isWhole = trend === figure.trend;
  const ticks = placeTicks(figure.domain, isWhole ? 4 : 2).map(({value, position}) => ({
    at: position,
    words: formatTick(value, false, language),
  }));
  const gutter = Math.max(...ticks.map(({words}) => pen.textWidth(words, 12, false))) + 10;
  const years = figure.labels.filter(({isWideOnly}, index) =>
    isWhole ? !isWideOnly || width - gutter >= wide : index === 0 || index === figure.labels.length - 1,
  );
  return {
    height: height + margin + 20,
    draw(x, y) {
      const left = x + gutter;
      const across = x + width - margin - left;
      const place: Place = ([x, y0]) => [
        roundPx(left + (x * across) / 100),
        roundPx(y + margin + (y0 * height) / 100),
      ];
      const {muted, line} = pen.palette;
      const label = (at: number, foot: number, anchor: string, words: string): Markup =>
        safeHtml`<text x="${roundPx(at)}" y="${roundPx(foot)}" font-size="12" fill="${muted}" text-anchor="${anchor}">${words}</text>`;
      return safeHtml`${ticks.map(({at, words}) => {
        const [, level] = place([0, 100 - at]);
        return safeHtml`<path d="M${roundPx(left)} ${level}h${roundPx(across)}" stroke="${line}"/>${label(left - 8, level + 4, 'end', words)}`;
      })}
${isWhole ? plan(figure, place, pen) : null}${course(trend, finding, place, pen)}
${years.map(({x, period}) => label(place([x, 0])[0], y + margin + height + 16, x < 4 ? 'start' : x > 96 ? 'end' : 'middle', formatPeriod(period, null, language)))}\n`;
    },
  };
}

/** From percent of the plot to px of the drawing. */
type Place = (spot: readonly [number, number]) => readonly [number, number];

/** Corners or path data in percent, every pair of numbers in its place. */
function placed(path: string, place: Place): string {
  return path.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => place([+x, +y]).join(','));
}

function plan(
  {targetBand, targetPath, intervals, targets, baseline}: TrendFigure,
  place: Place,
  {palette}: DrawContext,
): Markup {
  const {axis, track, surface} = palette;
  const diamond = ({x, y}: Point, fill: string): Markup =>
    safeHtml`<path class="target" d="M${place([x, y]).join(' ')}m0-5l5 5-5 5-5-5z" fill="${fill}" stroke="${axis}" stroke-width="1.5"/>`;
  return safeHtml`${targetBand && safeHtml`<polygon points="${placed(targetBand, place)}" fill="${track}"/>`}${targetPath && safeHtml`<polyline points="${placed(targetPath, place)}" fill="none" stroke="${axis}" stroke-dasharray="4 3"/>`}${intervals.map(
    ([low, high]) =>
      safeHtml`<path d="M${place([low.x, low.y]).join(' ')}L${place([high.x, high.y]).join(' ')}" stroke="${axis}" stroke-width="5" opacity="0.5"/>`,
  )}${targets.map((spot) => diamond(spot, surface))}${baseline && diamond(baseline, axis)}`;
}

/** Gaps stay gaps, a new series starts after a mark, what is not final is hollow. */
function course(
  {segments, points, breaks}: PlacedTrend,
  {verdict, toPeriod}: Assessment,
  place: Place,
  {palette}: DrawContext,
): Markup {
  const {text, axis, surface, verdicts} = palette;
  const dot = ({x, y, isProvisional, period}: TrendDot): Markup => {
    const [cx, cy] = place([x, y]);
    const ink = period === toPeriod ? verdicts[verdict].fill : text;
    return safeHtml`<circle cx="${cx}" cy="${cy}" r="3.5" fill="${isProvisional ? surface : ink}" stroke="${ink}" stroke-width="1.5"/>`;
  };
  return safeHtml`${breaks.map(
    (at) =>
      safeHtml`<path class="series-break" d="M${place([at, 0]).join(' ')}L${place([at, 100]).join(' ')}" stroke="${axis}" stroke-dasharray="2 3"/>`,
  )}${segments.map(
    (d) =>
      safeHtml`<path class="line" d="${placed(d, place)}" fill="none" stroke="${text}" stroke-width="2" stroke-linejoin="round"/>`,
  )}${points.filter(({isIsolated, isProvisional, period}) => isIsolated || isProvisional || period === toPeriod).map(dot)}`;
}
