import type {Finding} from '../../model/analysis/assessment.ts';
import {placeTicks} from '../../scale/ticks.ts';
import type {PlacedTrend, TrendDot} from '../../scale/trend-line.ts';
import type {Spot, TrendFigure} from '../../scale/trend-chart.ts';
import type {Language} from '../../text/i18n/locale.ts';
import {periodText} from '../../text/format/period.ts';
import {tickText} from '../../text/format/tick-label.ts';
import {px, type Block, type Pen} from './layout.ts';
import {markup, type Markup} from '../html-template.ts';

/** One line of a figure, and the room that it has. */
export interface Plot {
  readonly figure: TrendFigure;
  readonly trend: PlacedTrend;
  readonly finding: Finding;
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
  language: Language,
  pen: Pen,
): Block {
  const isWhole = trend === figure.trend;
  const ticks = placeTicks(figure.domain, isWhole ? 4 : 2).map(({value, at}) => ({
    at,
    words: tickText(value, false, language),
  }));
  const gutter = Math.max(...ticks.map(({words}) => pen.textWidth(words, 12, false))) + 10;
  const years = figure.labels.filter(({isMore}, index) =>
    isWhole ? !isMore || width - gutter >= wide : index === 0 || index === figure.labels.length - 1,
  );
  return {
    height: height + margin + 20,
    draw(x, y) {
      const left = x + gutter;
      const across = x + width - margin - left;
      const place: Place = ([x, y0]) => [px(left + (x * across) / 100), px(y + margin + (y0 * height) / 100)];
      const {muted, line} = pen.palette;
      const label = (at: number, foot: number, anchor: string, words: string): Markup =>
        markup`<text x="${px(at)}" y="${px(foot)}" font-size="12" fill="${muted}" text-anchor="${anchor}">${words}</text>`;
      return markup`${ticks.map(({at, words}) => {
        const [, level] = place([0, 100 - at]);
        return markup`<path d="M${px(left)} ${level}h${px(across)}" stroke="${line}"/>${label(left - 8, level + 4, 'end', words)}`;
      })}
${isWhole ? plan(figure, place, pen) : null}${course(trend, finding, place, pen)}
${years.map(({x, period}) => label(place([x, 0])[0], y + margin + height + 16, x < 4 ? 'start' : x > 96 ? 'end' : 'middle', periodText(period, null, language)))}\n`;
    },
  };
}

/** From percent of the plot to px of the drawing. */
type Place = (spot: readonly [number, number]) => readonly [number, number];

/** Corners or path data in percent, every pair of numbers in its place. */
function placed(path: string, place: Place): string {
  return path.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => place([+x, +y]).join(','));
}

function plan({band, way, intervals, targets, baseline}: TrendFigure, place: Place, {palette}: Pen): Markup {
  const {axis, track, surface} = palette;
  const diamond = ({x, y}: Spot, fill: string): Markup =>
    markup`<path class="aim" d="M${place([x, y]).join(' ')}m0-5l5 5-5 5-5-5z" fill="${fill}" stroke="${axis}" stroke-width="1.5"/>`;
  return markup`${band && markup`<polygon points="${placed(band, place)}" fill="${track}"/>`}${way && markup`<polyline points="${placed(way, place)}" fill="none" stroke="${axis}" stroke-dasharray="4 3"/>`}${intervals.map(
    ([low, high]) =>
      markup`<path d="M${place([low.x, low.y]).join(' ')}L${place([high.x, high.y]).join(' ')}" stroke="${axis}" stroke-width="5" opacity="0.5"/>`,
  )}${targets.map((spot) => diamond(spot, surface))}${baseline && diamond(baseline, axis)}`;
}

/** Gaps stay gaps, a new series starts after a mark, what is not final is hollow. */
function course(
  {segments, points, breaks}: PlacedTrend,
  {verdict, toPeriod}: Finding,
  place: Place,
  {palette}: Pen,
): Markup {
  const {text, axis, surface, verdicts} = palette;
  const dot = ({x, y, hollow, period}: TrendDot): Markup => {
    const [cx, cy] = place([x, y]);
    const ink = period === toPeriod ? verdicts[verdict].mark : text;
    return markup`<circle cx="${cx}" cy="${cy}" r="3.5" fill="${hollow ? surface : ink}" stroke="${ink}" stroke-width="1.5"/>`;
  };
  return markup`${breaks.map(
    (at) =>
      markup`<path class="parting" d="M${place([at, 0]).join(' ')}L${place([at, 100]).join(' ')}" stroke="${axis}" stroke-dasharray="2 3"/>`,
  )}${segments.map(
    (d) =>
      markup`<path class="line" d="${placed(d, place)}" fill="none" stroke="${text}" stroke-width="2" stroke-linejoin="round"/>`,
  )}${points.filter(({isolated, hollow, period}) => isolated || hollow || period === toPeriod).map(dot)}`;
}
