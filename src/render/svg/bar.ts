import type {Verdict} from '../../model/analysis/assessment.ts';
import {patternFill} from '../../scale/verdict-icon.ts';
import {levelBar, type BarShape, type PlacedBar} from '../../scale/variation-bar.ts';
import {roundPx, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml, type Markup} from '../html-template.ts';
import type {Palette} from '../palette.ts';
import {placeStack} from '../../scale/stacked-bar.ts';
import type {VerdictCount} from '../summary-content.ts';

/** Where percent of a track become px of a drawing. */
interface TrackBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly palette: Palette;
}

const at = ({x, width}: TrackBox, percent: number): number => roundPx(x + (width * percent) / 100);
const pxLength = ({width}: TrackBox, percent: number): number => roundPx((width * percent) / 100);

/** A placed bar 24 px high: the marks of the bar on a page, at the same percents. */
export function barDrawing(
  placed: PlacedBar,
  verdict: Verdict,
  width: number,
  {palette}: DrawContext,
): LayoutBlock {
  return {
    height: 24,
    draw(x, y) {
      const place = {x, y, width, palette};
      if (placed.kind === 'empty') return empty(place);
      return safeHtml`<g class="bar">${trackAndLevel(placed, place)}${shape(placed, verdict, place)}${targetMarks(placed, place)}</g>\n`;
    },
  };
}

function empty({x, y, width, palette}: TrackBox): Markup {
  return safeHtml`<rect class="none" x="${x}" y="${y + 6}" width="${width}" height="12" rx="2" fill="none" stroke="${palette.verdicts.incomparable.fill}" stroke-dasharray="4 3"/>\n`;
}

/** A line across the track, 2 px wide, `inset` px short of the full height at both ends. */
function line(
  name: 'zero' | 'previous' | 'current',
  percent: number,
  inset: number,
  place: TrackBox,
): Markup {
  const fill = name === 'current' ? place.palette.text : place.palette.axis;
  return safeHtml`<rect class="${name}" x="${roundPx(at(place, percent) - 1)}" y="${place.y + inset}" width="2" height="${24 - 2 * inset}" fill="${fill}"/>`;
}

function trackAndLevel(placed: PlacedBar, place: TrackBox): Markup {
  const {y, palette} = place;
  const held = levelBar(placed);
  return safeHtml`<rect class="track" x="${roundPx(place.x)}" y="${y + 10}" width="${roundPx(place.width)}" height="4" rx="2" fill="${palette.track}"/>${
    held &&
    safeHtml`<rect class="level" x="${at(place, held.start)}" y="${y + 10}" width="${pxLength(place, held.length)}" height="4" fill="${palette.border}"/>`
  }${placed.zero === null ? null : line('zero', placed.zero, 4, place)}`;
}

function shape(placed: PlacedBar, verdict: Verdict, place: TrackBox): Markup | null {
  const {y, palette} = place;
  switch (placed.kind) {
    case 'bar':
      return bar(placed, verdict, place);
    case 'tick':
      return safeHtml`<rect class="change" x="${roundPx(at(place, placed.at) - 2)}" y="${y + 2}" width="4" height="20" fill="${palette.verdicts[verdict].fill}"/>`;
    case 'point':
      return safeHtml`<circle class="point" cx="${at(place, placed.at)}" cy="${y + 12}" r="5" fill="${palette.surface}" stroke="${palette.text}" stroke-width="2"/>`;
    default:
      return null;
  }
}

function bar(placed: BarShape & PlacedBar, verdict: Verdict, place: TrackBox): Markup {
  const {mark, start, length, from, to, breaks} = placed;
  const {y, palette} = place;
  const ends = [line('previous', from, 3, place), line('current', to, 0, place)];
  return safeHtml`${mark === 'levels' ? ends : null}${patternedRect('change', verdict, {x: at(place, start), y: y + 6, width: pxLength(place, length), height: 12}, palette)}${breaks.map(
    (gap) =>
      safeHtml`<path class="break" d="M${at(place, gap) + 2} ${y + 3}l-4 6 4 6-4 6" fill="none" stroke="${palette.surface}" stroke-width="3"/>`,
  )}`;
}

function targetMarks({target, baseline}: PlacedBar, place: TrackBox): Markup {
  const {y, palette} = place;
  const goal = (d: string): Markup =>
    safeHtml`<path class="goal" d="${d}" fill="none" stroke="${palette.text}" stroke-width="1.5"/>`;
  return safeHtml`${baseline === null ? null : goal(`M${at(place, baseline)} ${y + 24}v-6m-3 6h6`)}${target === null ? null : goal(`M${at(place, target)} ${y}v24m-4-24h8`)}`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box in the colour of a verdict, and over it the pattern that says the same without colour. */
export function patternedRect(
  name: string,
  verdict: Verdict,
  {x, y, width, height}: Box,
  palette: Palette,
): Markup {
  const box = (fill: string, part: string): Markup =>
    safeHtml`<rect class="${part}" x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
  const pattern = patternFill(verdict);
  return safeHtml`${box(palette.verdicts[verdict].fill, name)}${pattern && box(pattern, 'texture')}`;
}

/** The patterns of a drawing. */
export function patterns({surface}: Palette): Markup {
  return safeHtml`<defs>
<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0v6" stroke="${surface}" stroke-width="2"/></pattern>
<pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><circle cx="2.5" cy="2.5" r="1.25" fill="${surface}"/></pattern>
</defs>`;
}

/** The stacked bar of a roll-up, 20 px high: the shares of the bar on a page, at the same percents. */
export function stack(counts: readonly VerdictCount[], width: number, {palette}: DrawContext): LayoutBlock {
  const placed = placeStack(counts.map(({count}) => count));
  if (counts.every(({count}) => count === 0)) return {height: 0, draw: () => safeHtml``};
  return {
    height: 20,
    draw: (x, y) =>
      safeHtml`<g class="stack">${counts.map(({verdict}, index) => {
        const {start = 0, length = 0} = placed[index] ?? {};
        if (length === 0) return null;
        const box = {
          x: roundPx(x + (width * start) / 100),
          y: roundPx(y + 1),
          width: roundPx((width * length) / 100),
          height: 18,
        };
        return verdict === 'incomparable'
          ? safeHtml`<rect class="share" x="${box.x}" y="${box.y}" width="${box.width}" height="18" fill="${palette.surface}" stroke="${palette.verdicts[verdict].fill}" stroke-width="1.5" stroke-dasharray="4 3"/>`
          : safeHtml`<g stroke="${palette.surface}" stroke-width="2">${patternedRect('share', verdict, box, palette)}</g>`;
      })}</g>\n`,
  };
}
