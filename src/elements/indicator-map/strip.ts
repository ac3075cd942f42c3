import {html, nothing, svg, type TemplateResult} from 'lit';
import {toNumber} from '../../model/decimal.ts';
import {pips} from '../../marks/map/tile.ts';
import {percentScale} from '../../scale/linear-scale.ts';
import {stripPlot, type StripPlot} from '../../scale/map/strip-plot.ts';
import {classCount} from '../../scale/map/value-classes.ts';
import {formatBareValue, formatValue} from '../../text/format/quantity.ts';
import {formatTick} from '../../text/format/tick-label.ts';
import {unitSymbol} from '../../text/format/unit-label.ts';
import {upperInitial} from '../../text/format/upper-initial.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {printedValue, type MapRow} from '../../text/sentence/places/map-row.ts';
import {wholeWord} from '../../text/sentence/places/map-words.ts';
import {heading} from '../shared/heading.ts';
import type {MapModel} from './model.ts';

/** The narrowest plot, in px: circles do not overlap at this width. */
const narrowest = 280;
/** Height of the ramp. */
const rampHeight = 16;
/** Most letters of the two labels at the ends on one line. */
const lineLength = 36;

/** The values on an axis of five classes, each a circle, with the lowest, the whole and the highest by name. */
export function distribution(
  model: MapModel,
  active: string | null,
  headingLevel: number,
  locale: Locale,
): TemplateResult | typeof nothing {
  const {classes, rows, indicator, whole, levelName} = model;
  if (!classes || model.options.length === 0) return nothing;
  const {t} = locale;
  const [start = 0, end = 1] = [classes.edges[0], classes.edges[classCount]];
  const numbers = rows.map((row) => {
    const value = printedValue(row);
    return value && toNumber(value);
  });
  const plot = stripPlot(numbers, [start, end], narrowest);
  const note = {level: levelName, start: formatValue(indicator, start, locale).spoken};
  const hasWhole = whole !== null && whole.value !== null;
  return html`<section class="distribution" part="distribution">
    ${heading(headingLevel && headingLevel + 1, t('map.distribution'))}
    <p class="small muted">
      ${hasWhole ? t('map.distribution-note-whole', {...note, whole: wholeWord(model.isCountry, locale)}) : t('map.distribution-note', note)}
    </p>
    ${drawing(model, plot, active, locale)}
    <p class="small muted">
      ${t('map.per-class', {count: classes.counts.reduce((sum, count) => sum + count, 0)})}
    </p>
  </section>`;
}

function drawing(model: MapModel, plot: StripPlot, active: string | null, locale: Locale): TemplateResult {
  const {classes, rows, indicator, whole} = model;
  const {edges, counts} = classes ?? {edges: [], counts: []};
  const x = percentScale([edges[0] ?? 0, edges[classCount] ?? 1]);
  const valued = rows.filter((row) => printedValue(row) !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  const [high, low] = model.ranking.isSmallestFirst ? [last, first] : [first, last];
  const labels = {low: labelOf(low, locale), high: labelOf(high, locale)};
  const isLong = labels.low.length + labels.high.length > lineLength;
  const base = (isLong ? 46 : 32) + plot.levels * plot.diameter + 4;
  const radius = plot.diameter / 2 - (plot.diameter > 5 ? 1 : 0.5);
  const wholePosition = whole?.value == null ? null : x(whole.value);
  const words = counts.map(
    (count, index) =>
      `${locale.t('map.class', {low: edgeWords(edges[index], locale), high: edgeWords(edges[index + 1], locale)})}: ${count}`,
  );
  return html`<p class="visually-hidden">${words.join('; ')}.</p>
    <svg class="strip" aria-hidden="true" width="100%" height=${base + rampHeight + 36} overflow="visible">
      ${wholePosition === null ? nothing : svg`<line class="whole-line" x1="${wholePosition}%" x2="${wholePosition}%" y1="16" y2=${base + rampHeight} /><text x="${wholePosition}%" y="12" text-anchor=${anchor(wholePosition)}>${model.wholeName ?? upperInitial(wholeWord(false, locale))} <tspan class="strong">${whole && formatBareValue(indicator, whole, locale)}</tspan></text>`}
      <text x="0" y="28" text-anchor="start">${labels.low}</text>
      <text x="100%" y=${isLong ? 42 : 28} text-anchor="end">${labels.high}</text>
      ${rows.map((row, index) => dot(plot.dots[index] ?? null, {base, radius, diameter: plot.diameter, isActive: row.code === active}))}
      ${counts.map((count, index) => rampClass(index, count, base))}
      ${edges.map((edge, index) => svg`<text class="edge" x="${index * 20}%" y=${base + rampHeight + 14} text-anchor=${anchor(index * 20)}>${edgeWords(edge, locale)}${index === classCount ? ` ${unitSymbol(indicator.unit, false, locale)}` : ''}</text>`)}
    </svg>`;
}

interface DotOptions {
  readonly base: number;
  readonly radius: number;
  readonly diameter: number;
  readonly isActive: boolean;
}

function dot(
  placed: StripPlot['dots'][number],
  {base, radius, diameter, isActive}: DotOptions,
): TemplateResult | typeof nothing {
  if (!placed) return nothing;
  const y = base - diameter / 2 - placed.level * diameter;
  return svg`<circle class="dot" ?data-active=${isActive} cx="${(100 * placed.x) / narrowest}%" cy=${y} r=${radius} />`;
}

/** A class of the ramp with its pips, and the number of places in it. */
function rampClass(index: number, count: number, y: number): TemplateResult {
  return svg`<g data-class=${index + 1}>
    <rect class="ground" x="${index * 20}%" y=${y} width="20%" height=${rampHeight} />
    <svg x="${index * 20 + 10}%" y=${y} overflow="visible">${pips(index, -15, rampHeight / 2)}</svg>
    <text class="count" x="${index * 20 + 10}%" y=${y + rampHeight + 31} text-anchor="middle">${count}</text>
  </g>`;
}

function anchor(position: number): 'start' | 'middle' | 'end' {
  if (position < 12) return 'start';
  return position > 88 ? 'end' : 'middle';
}

function labelOf(row: MapRow | undefined, locale: Locale): string {
  const to = row?.assessment.to ?? null;
  return row && to ? `${row.name} ${formatBareValue(row.assessment.indicator, to, locale)}` : '';
}

function edgeWords(edge: number | undefined, locale: Locale): string {
  return formatTick(edge ?? 0, false, locale);
}
