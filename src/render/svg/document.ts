import {patternDefs} from '../../marks/patterns.ts';
import {markMarkup} from './mark.ts';
import {roundPx, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml} from '../html-template.ts';
import type {ReportContext} from '../report-context.ts';

const padding = 24;

/** Width inside the frame of a drawing, in px. */
export const innerWidth = ({width}: DrawContext): number => width - 2 * padding;

/** SVG file of a framed drawing. `title` is its accessible name, `description` its text alternative. */
export function svgFile(
  content: LayoutBlock,
  {title, description}: {readonly title: string; readonly description: string},
  {locale}: ReportContext,
  canvas: DrawContext,
): string {
  const {palette, width} = canvas;
  const height = Math.ceil(content.height + 2 * padding);
  return safeHtml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${locale.tag}" xml:lang="${locale.tag}" role="img" font-family="${canvas.font}">
<title>${title}</title>
<desc>${description}</desc>
${markMarkup(patternDefs, [0, 0], palette)}
<rect x="0.5" y="0.5" width="${roundPx(width - 1)}" height="${height - 1}" rx="6" fill="${palette.surface}" stroke="${palette.line}"/>
${content.draw(padding, padding)}</svg>
`.html;
}

/** A horizontal line, 1 px high. */
export function rule(width: number, {palette}: DrawContext): LayoutBlock {
  return {
    height: 1,
    draw: (x, y) =>
      safeHtml`<rect x="${roundPx(x)}" y="${roundPx(y)}" width="${roundPx(width)}" height="1" fill="${palette.line}"/>\n`,
  };
}
