import {nothing, type TemplateResult} from 'lit';
import type {MarkBox} from '../../marks/box.ts';
import type {Verdict} from '../../model/analysis/assessment.ts';
import {safeHtml, type Markup} from '../html-template.ts';
import type {Palette} from '../palette.ts';
import {roundPx} from './layout.ts';
import {serializeTemplate, type TokenColors} from './serialize-template.ts';

/** A box of a fixed size: positions and path data in px, because not every program resolves percent in nested SVG. */
export function pixelBox(width: number, height: number): MarkBox {
  const length = (size: number) => (percent: number | null | undefined) =>
    percent === null || percent === undefined ? nothing : roundPx((size * percent) / 100);
  const [x, y] = [length(width), length(height)];
  return {
    x,
    y,
    viewBox: nothing,
    path: (data) =>
      data.replace(
        /(-?[\d.]+),(-?[\d.]+)/g,
        (_, left: string, top: string) => `${String(x(+left))},${String(y(+top))}`,
      ),
  };
}

/** The mark of a verdict as markup, with its top left corner at `x`, `y`. */
export function markMarkup(
  mark: TemplateResult | typeof nothing,
  position: readonly [x: number, y: number],
  palette: Palette,
  verdict: Verdict = 'unchanged',
): Markup | null {
  return coloredMarkup(mark, position, tokenColors(palette, verdict));
}

/** A mark in these colours as markup, with its top left corner at `x`, `y`. */
export function coloredMarkup(
  mark: TemplateResult | typeof nothing,
  [x, y]: readonly [x: number, y: number],
  colors: TokenColors,
): Markup | null {
  if (mark === nothing) return null;
  const markup = serializeTemplate(mark as TemplateResult, colors);
  return safeHtml`<g transform="translate(${roundPx(x)} ${roundPx(y)})">${markup}</g>`;
}

/** The colours of all tokens, in a mark of a verdict. */
export function tokenColors(palette: Palette, verdict: Verdict): TokenColors {
  const {text, muted, surface, raised, line, border, axis, track, verdicts} = palette;
  return {
    text,
    'text-muted': muted,
    surface,
    raised,
    line,
    border,
    axis,
    track,
    'favourable': verdicts.favourable.fill,
    'unfavourable': verdicts.unfavourable.fill,
    'unchanged': verdicts.unchanged.fill,
    'missing': verdicts.incomparable.fill,
    'mark': verdicts[verdict].fill,
    'ink': verdicts[verdict].ink,
  };
}
