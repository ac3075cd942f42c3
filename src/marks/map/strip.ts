import {nothing, svg, type TemplateResult} from 'lit';
import {fluidBox, type MarkBox} from '../box.ts';
import {paintColors} from './paint.ts';
import {pips} from './tile.ts';

/** What a strip plot shows. Positions are in percent of its width. */
export interface StripContent {
  /** The value of the whole; null when it has none. */
  readonly whole: {readonly position: number; readonly name: string; readonly value: string} | null;
  /** Name and value of the lowest and of the highest place. */
  readonly ends: readonly [low: string, high: string];
  readonly dots: readonly StripMark[];
  /** Of a circle, in px. */
  readonly diameter: number;
  /** How many circles stand above each other at most. */
  readonly levels: number;
  /** Of the classes, from the lowest. */
  readonly counts: readonly number[];
  /** Labels of the edges of the classes. */
  readonly edges: readonly string[];
}

/** A circle; `level` is 0 on the axis. */
interface StripMark {
  readonly position: number;
  readonly level: number;
  readonly isActive: boolean;
}

/** Height of the classes. */
const rampHeight = 16;

/** Most letters of the labels of both ends on one line. */
const lineLength = 36;

const [text, muted] = ['var(--_text)', 'var(--_text-muted)'];

/** Height in px. */
export function stripHeight(content: StripContent): number {
  return rampTop(content) + rampHeight + 36;
}

function hasTwoLines({ends: [low, high]}: StripContent): boolean {
  return low.length + high.length > lineLength;
}

function rampTop(content: StripContent): number {
  return (hasTwoLines(content) ? 46 : 32) + content.levels * content.diameter + 4;
}

/** Circles above an axis of classes, with the lowest, the whole and the highest by name. */
export function stripPlotMark(content: StripContent, box: MarkBox = fluidBox): TemplateResult {
  const {ends, dots, diameter, counts, edges} = content;
  const base = rampTop(content);
  const isSmall = diameter < largeDiameter;
  return svg`${wholeMark(content, base + rampHeight, box)}
    <text x="0" y="28" font-size="12" fill=${text} stroke="var(--_surface)" stroke-width="4" paint-order="stroke" text-anchor="start">${ends[0]}</text>
    <text x=${box.x(100)} y=${hasTwoLines(content) ? 42 : 28} font-size="12" fill=${text} stroke="var(--_surface)" stroke-width="4" paint-order="stroke" text-anchor="end">${ends[1]}</text>
    ${isSmall ? dotPath(content, base, box) : nothing}
    ${dots.filter(({isActive}) => !isSmall || isActive).map((dot) => circle(dot, {base, diameter}, box))}
    ${counts.map((count, index) => rampClass({index, count, y: base}, box))}
    ${edges.map((edge, index) => svg`<text x=${box.x(index * 20)} y=${base + rampHeight + 14} font-size="12" fill=${muted} text-anchor=${anchor(index * 20)}>${edge}</text>`)}`;
}

/** Of circles with an outline, in px. */
const largeDiameter = 10;

function circle(
  {position, level, isActive}: StripMark,
  {base, diameter}: {readonly base: number; readonly diameter: number},
  box: MarkBox,
): TemplateResult {
  const radius = diameter / 2 - (diameter < largeDiameter ? 0.5 : 1);
  return svg`<circle class="dot" cx=${box.x(position)} cy=${base - diameter / 2 - level * diameter} r=${radius} fill=${isActive ? text : 'var(--_surface)'} stroke=${text} stroke-width="1.5"/>`;
}

/** Many small circles as one path of dots: an element for each would take most of the time of a map of a thousand places. */
function dotPath(content: StripContent, base: number, box: MarkBox): TemplateResult {
  const {dots, diameter} = content;
  const height = stripHeight(content);
  const data = dots.map(({position, level}) => {
    const top = base - diameter / 2 - level * diameter;
    return `M${Math.round(position * 100) / 100},${Math.round((top / height) * 1e4) / 100}h0`;
  });
  return svg`<svg width=${box.x(100)} height=${height} viewBox=${box.viewBox} preserveAspectRatio="none" overflow="visible"><path class="dots" d=${box.path(data.join(''))} fill="none" stroke=${text} stroke-width=${diameter - 1} stroke-linecap="round" vector-effect="non-scaling-stroke"/></svg>`;
}

function wholeMark({whole}: StripContent, bottom: number, box: MarkBox): TemplateResult | typeof nothing {
  if (!whole) return nothing;
  const {position, name, value} = whole;
  const x = box.x(position);
  return svg`<line x1=${x} x2=${x} y1="16" y2=${bottom} stroke=${text} stroke-width="2"/><text x=${x} y="12" font-size="12" fill=${text} text-anchor=${anchor(position)}>${name} <tspan font-weight="700">${value}</tspan></text>`;
}

/** A class with its pips, and the number of places in it. */
function rampClass(
  {index, count, y}: {readonly index: number; readonly count: number; readonly y: number},
  box: MarkBox,
): TemplateResult {
  const paint = {kind: 'class', index} as const;
  const {ground, edge} = paintColors(paint);
  const middle = box.x(index * 20 + 10);
  return svg`<rect class="ground" x=${box.x(index * 20)} y=${y} width=${box.x(20)} height=${rampHeight} fill=${ground} stroke=${edge}/>
    <svg x=${middle} y=${y} overflow="visible">${pips(paint, -15, rampHeight / 2)}</svg>
    <text x=${middle} y=${y + rampHeight + 31} font-size="12" fill=${muted} text-anchor="middle">${count}</text>`;
}

function anchor(position: number): 'start' | 'middle' | 'end' {
  if (position < 12) return 'start';
  return position > 88 ? 'end' : 'middle';
}
