import {patternDefs} from '../../marks/patterns.ts';
import {markMarkup} from './mark.ts';
import {roundPx, vstack, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml} from '../html-template.ts';
import {statusNotice} from '../../text/edition/edition-status.ts';
import {paragraph} from './text.ts';
import type {ReportContext} from '../report-context.ts';

const padding = 24;

/** Width inside the frame of a drawing, in px. */
export const innerWidth = ({width}: DrawContext): number => width - 2 * padding;

/** The settings of a drawing that is `width` px wide inside its frame. */
export const withInnerWidth = (width: number, canvas: DrawContext): DrawContext => ({
  ...canvas,
  width: width + 2 * padding,
});

/** SVG file of a framed drawing. `title` is its accessible name, `description` its text alternative. */
export function svgFile(
  content: LayoutBlock,
  {title, description}: {readonly title: string; readonly description: string},
  {report, locale}: ReportContext,
  canvas: DrawContext,
): string {
  const {palette, width} = canvas;
  const notice = statusNotice(report, locale);
  const drawing = notice === null ? content : vstack([noticeBlock(notice, canvas), content], 12);
  const height = Math.ceil(drawing.height + 2 * padding);
  return safeHtml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${locale.tag}" xml:lang="${locale.tag}" role="img" font-family="${canvas.font}">
<title>${title}</title>
<desc>${[notice, description].filter(Boolean).join('. ')}</desc>
${markMarkup(patternDefs, [0, 0], palette)}
<rect x="0.5" y="0.5" width="${roundPx(width - 1)}" height="${height - 1}" rx="6" fill="${palette.surface}" stroke="${palette.line}"/>
${drawing.draw(padding, padding)}</svg>
`.html;
}

/** The state of the edition in bold. */
function noticeBlock(notice: string, canvas: DrawContext): LayoutBlock {
  const run = {text: notice, size: 14, fill: canvas.palette.text, isBold: true};
  return paragraph([run], innerWidth(canvas), canvas);
}

/** A horizontal line, 1 px high. */
export function rule(width: number, {palette}: DrawContext): LayoutBlock {
  return {
    height: 1,
    draw: (x, y) =>
      safeHtml`<rect x="${roundPx(x)}" y="${roundPx(y)}" width="${roundPx(width)}" height="1" fill="${palette.line}"/>\n`,
  };
}
