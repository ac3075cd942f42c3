import {nothing, svg, type TemplateResult} from 'lit';
import type {Verdict} from '../../model/analysis/assessment.ts';
import {classCount} from '../../scale/map/value-classes.ts';
import {tileSize} from '../../scale/map/tile-grid.ts';
import {verdictIconPaths} from '../../scale/verdict-icon.ts';
import {isDashed, paintColors, type PlacePaint} from './paint.ts';

/** What a tile shows. */
export interface TileContent {
  readonly abbr: string;
  /** The number; empty for a place without one. */
  readonly figure: string;
  /** Short reasons for a missing number, for a wide and for a narrow map; null when the place has a number. */
  readonly reason: {readonly wide: string; readonly narrow: string} | null;
  readonly paint: PlacePaint;
}

/** Sizes of the texts of a tile, and their baselines, in units of the tile. */
export interface TileText {
  readonly abbr: number;
  /** Of a short, and of a medium number. */
  readonly figure: readonly [short: number, medium: number];
  readonly reason: number;
  /** Of the letters, the number and the first line of the reason. */
  readonly baselines: readonly [abbr: number, figure: number, reason: number];
  /** Words of the reason: of one width, or of both, of which a style sheet shows one. */
  readonly reasonWidths: readonly ('wide' | 'narrow')[];
}

/** Texts of a tile on a page. */
export const pageTileText: TileText = {
  abbr: 12,
  figure: [16, 13],
  reason: 12,
  baselines: [17, 39, 36],
  reasonWidths: ['wide', 'narrow'],
};

/** Inner margin of the texts of a tile. */
const inset = 6;

/** A tile of 72 units, from its top left corner: ground, letters, number, and pips or a sign. */
export function mapTile({abbr, figure, reason, paint}: TileContent, text = pageTileText): TemplateResult {
  const {ink} = paintColors(paint);
  const [abbrY, figureY] = text.baselines;
  return svg`${ground(paint)}${plate(paint, figure, text)}
    <text class="abbr" x=${inset} y=${abbrY} font-size=${text.abbr} fill=${ink}>${abbr}</text>
    ${reason ? text.reasonWidths.map((width) => reasonLines(reason[width], width, ink, text)) : figureText(figure, figureY, ink, text)}
    <g class="pips">${paint.kind === 'class' ? pips(paint, inset + 3, 61) : nothing}</g><g class="tile-sign">${sign(paint)}</g>`;
}

/** The ground of a tile, or of the key of a legend. */
function ground(paint: PlacePaint, {width, height} = {width: tileSize, height: tileSize}): TemplateResult {
  const {ground: fill, edge} = paintColors(paint);
  return svg`<rect class="ground" x="0.5" y="0.5" width=${width - 1} height=${height - 1} rx="3" fill=${fill} stroke=${edge} stroke-dasharray=${isDashed(paint) ? '4 3' : nothing}/>`;
}

/** The hatch of a missing value, thin and against the direction of the hatch of an unfavourable change. */
export const missingHatch = svg`<pattern id="missing-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
  <path d="M0 0v6" stroke="var(--_line)" stroke-width="2" />
</pattern>`;

/** A plain ground behind the texts of a tile with a texture. */
function plate(paint: PlacePaint, figure: string, text: TileText): TemplateResult | typeof nothing {
  if (!isTextured(paint)) return nothing;
  const [size] = text.figure;
  const width = Math.min(tileSize - 8, Math.max(34, inset + figure.length * 0.6 * size));
  return svg`<rect class="text-plate" x="3.5" y="4.5" width=${width} height="42" rx="2" fill="var(--_surface)"/>`;
}

function isTextured(paint: PlacePaint): boolean {
  return paint.kind === 'missing' || (paint.kind === 'verdict' && paint.verdict !== 'favourable');
}

/** Long numbers are smaller, and the longest are left to the panel and the table. */
function figureText(figure: string, y: number, ink: string, text: TileText): TemplateResult | typeof nothing {
  if (figure.length > 8) return nothing;
  const [short, medium] = text.figure;
  const isShort = figure.length <= 5;
  return svg`<text class="figure" data-length=${isShort ? 'short' : 'medium'} x=${inset} y=${y} font-size=${isShort ? short : medium} font-weight="700" fill=${ink}>${figure}</text>`;
}

/** Most letters of a line of a reason. */
const lineLength = 11;

function reasonLines(
  reason: string,
  width: 'wide' | 'narrow',
  ink: string,
  {reason: size, baselines: [, , first]}: TileText,
): TemplateResult {
  const lines = reason.split(' ').reduce<readonly string[]>((done, word) => {
    const last = done.at(-1);
    return last !== undefined && `${last} ${word}`.length <= lineLength
      ? [...done.slice(0, -1), `${last} ${word}`]
      : [...done, word];
  }, []);
  return svg`<text class="reason" data-width=${width} font-size=${size} fill=${ink}>${lines.map((line, index) => svg`<tspan x=${inset} y=${first + 16 * index}>${line}</tspan>`)}</text>`;
}

/** Five circles, as many filled as the number of the class. SVG, so that they stay in forced colours. */
export function pips(paint: PlacePaint & {readonly kind: 'class'}, x: number, y: number): TemplateResult {
  const {ink} = paintColors(paint);
  return svg`${Array.from({length: classCount}, (_, pip) => svg`<circle class=${pip > paint.index ? 'pip empty' : 'pip'} cx=${x + pip * 7.5} cy=${y} r="2.4" fill=${pip > paint.index ? 'none' : ink} stroke=${ink}/>`)}`;
}

/** A ground with its sign, 22 × 18 units: the key of a legend. */
export function legendKey(paint: PlacePaint): TemplateResult {
  return svg`${ground(paint, {width: 22, height: 18})}<g transform="translate(-34 -36) scale(.75)">${sign(paint)}</g>`;
}

/** The class or the sign of an area around its middle, for a screen without fills: an area has no pips and no number. */
export function areaSign(paint: PlacePaint, x: number, y: number): TemplateResult {
  const content =
    paint.kind === 'class'
      ? svg`<text dy=".35em" text-anchor="middle">${paint.index + 1}</text>`
      : svg`<g transform="translate(-60 -60)">${sign(paint)}</g>`;
  return svg`<g class="area-sign" transform="translate(${x} ${y})">${content}</g>`;
}

/** The sign of a verdict, or of a target that is reached or not, in the lower corner at the end. */
function sign(paint: PlacePaint): TemplateResult | typeof nothing {
  if (paint.kind === 'verdict') return verdictSign(paint.verdict);
  if (paint.kind !== 'target' || paint.state === 'unclear') return nothing;
  const {ink} = paintColors(paint);
  const [outline, check] = verdictIconPaths.favourable;
  return svg`<g class="sign" transform="translate(52 52)" fill="none" stroke=${ink}><path d=${outline} stroke-width="1.5"/>${paint.state === 'met' ? svg`<path d=${check ?? nothing} stroke-width="2" />` : nothing}</g>`;
}

function verdictSign(verdict: Verdict): TemplateResult {
  const [outline, inner] = verdictIconPaths[verdict];
  const isSolid = verdict === 'favourable';
  const [mark, opposite] = isSolid
    ? ['var(--_surface)', 'var(--_mark)']
    : ['var(--_mark)', 'var(--_surface)'];
  return svg`${isSolid ? nothing : svg`<rect class="plate" x="50.5" y="50.5" width="19" height="19" rx="2" fill="var(--_surface)"/>`}<g class="verdict-sign" transform="translate(52 52)">
    <path d=${outline} fill=${inner ? mark : 'none'} stroke=${mark} stroke-width=${inner ? 1 : 1.75} />
    ${inner ? svg`<path d=${inner} fill="none" stroke=${opposite} stroke-width="1.75" />` : nothing}
  </g>`;
}
