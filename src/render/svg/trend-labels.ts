import {svg, type TemplateResult} from 'lit';
import type {MarkBox} from '../../marks/box.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {sortByTime} from '../../model/report/period.ts';
import type {Point, TrendFigure} from '../../scale/trend-chart.ts';
import {formatBareValue} from '../../text/format/quantity.ts';
import type {Locale} from '../../text/i18n/locale.ts';

interface PlacedLabel {
  readonly point: Point;
  readonly text: string;
  readonly isAbove: boolean;
  readonly isBold?: boolean;
}

/** Distance in percent of the box up to which two labels could meet. */
const [nearX, nearY] = [15, 12];

/** Points lower than this have no room for a label below them, in percent of the height. */
const lowest = 86;

const areNear = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < nearX && Math.abs(a.y - b.y) < nearY;

/** The values at the first and the last point of a line and at its last target, without the unit. */
export function trendLabels(
  indicator: Indicator,
  figure: TrendFigure,
  locale: Locale,
  box: MarkBox,
): readonly TemplateResult[] {
  const inset = figure.intervals.length > 0 ? 6 : 0;
  return placeLabels(indicator, figure, locale).map((label) => labelTemplate(label, inset, box));
}

/** Labels of the line stand on the side that the line does not reach; target and last value on different sides. */
function placeLabels(
  indicator: Indicator,
  {trend: {points}, targets}: TrendFigure,
  locale: Locale,
): readonly PlacedLabel[] {
  const words = (value: number): string => formatBareValue(indicator, {value, raw: null}, locale);
  const [first, second, last] = [points[0], points[1], points.at(-1)];
  const goal = targets.at(-1);
  const goalValue = sortByTime(indicator.targets).findLast(({value}) => value !== null)?.value ?? null;
  if (!first || !last) return [];
  const before = points.at(-2);
  const isRisen = !before || last.y <= before.y;
  const isLastAbove = goal && areNear(goal, last) ? goal.y > last.y : isRisen;
  const labels: PlacedLabel[] = [{point: last, text: words(last.value), isAbove: isLastAbove, isBold: true}];
  if (second && !areNear(first, last))
    labels.push({point: first, text: words(first.value), isAbove: second.y >= first.y});
  if (goal && goalValue !== null)
    labels.push({
      point: goal,
      text: locale.t('tick.target', {value: words(goalValue)}),
      isAbove: areNear(goal, last) ? !isLastAbove : goal.y <= last.y,
    });
  return labels.map((label) => ({...label, isAbove: label.isAbove || label.point.y > lowest}));
}

/**
 * Outlined in the colour of the ground, so that a line behind it does not cross it. `inset`: the distance to the end of the
 * interval of the first and the last value, in px.
 */
function labelTemplate(
  {point: {x, y}, text, isAbove, isBold}: PlacedLabel,
  inset: number,
  box: MarkBox,
): TemplateResult {
  const [anchor, dx] = x < 10 ? ['start', inset] : x > 90 ? ['end', -inset] : ['middle', 0];
  return svg`<text class="point-label" x=${box.x(x)} y=${box.y(y)} dx=${dx} dy=${isAbove ? -10 : 20} font-size="13" font-weight=${isBold ? 700 : 400} text-anchor=${anchor} fill="var(--_text)" stroke="var(--_surface)" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${text}</text>`;
}
