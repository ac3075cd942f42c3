import {patternDefs} from '../../../marks/patterns.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {statusNotice} from '../../../text/edition/edition-status.ts';
import {safeHtml} from '../../html-template.ts';
import type {ReportContext} from '../../report-context.ts';
import {roundPx, scaleBlock, vstack, type DrawContext, type LayoutBlock} from '../layout.ts';
import {markMarkup} from '../mark.ts';
import {paragraph} from '../text.ts';
import {pictureSizes, type PictureRatio} from './ratio.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The texts of a picture, and its drawing. */
export interface PictureContent {
  /** Above the headline. */
  readonly eyebrow: string;
  readonly headline: string;
  /** Below the headline, in paragraphs. */
  readonly subtitle: readonly string[];
  /** Sentences at the lower edge: what is inferred, and the source. */
  readonly foot: readonly string[];
  /** Text alternative. */
  readonly description: string;
  /** The head and the foot stand at the left of the drawing, which has the whole height: for many rows in a wide picture. */
  readonly isBeside?: boolean;
  /** The drawing. It can be smaller than the size that it receives, and is scaled down when it is higher. */
  readonly body: (size: PictureSize, canvas: DrawContext) => LayoutBlock;
}

const [margin, gap] = [48, 18];

/** Sizes of the headline in px, largest first, for a picture of 1080 × 1080 px. */
const headlineSizes = [54, 51, 48, 45, 43, 38, 34, 31, 28];

/** The smallest size that a headline takes to save a line; it is smaller only when it is too high. */
const smallestForOneLine = 43;

/** Sizes in px of the lines above and below the headline, largest first. */
const smallSizes = [22, 21, 20, 19, 18];

/** The largest part of the height that the headline takes before it becomes smaller, and that the whole head may take. */
const [headlinePart, headPart] = [0.16, 0.36];

/** SVG file of fixed size: headline, drawing and source. Texts have the same share of the area in all ratios. */
export function pictureSvg(
  content: PictureContent,
  ratio: PictureRatio,
  {report, locale}: ReportContext,
  canvas: DrawContext,
): string {
  const {width, height} = pictureSizes[ratio];
  const {palette, font} = canvas;
  const factor = Math.sqrt(width * height) / 1080;
  const notice = statusNotice(report, locale);
  const {headline, description} = content;
  const drawing = scaleBlock(
    (content.isBeside ? framedBeside : framed)(
      {...content, eyebrow: [notice, content.eyebrow].filter(Boolean).join(' · ')},
      {width: width / factor, height: height / factor},
      canvas,
    ),
    factor,
  );
  return safeHtml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${locale.tag}" xml:lang="${locale.tag}" role="img" font-family="${font}">
<title>${headline}</title>
<desc>${[notice, description].filter(Boolean).join('. ')}</desc>
${markMarkup(patternDefs, [0, 0], palette)}
<rect width="${width}" height="${height}" fill="${palette.surface}"/><rect width="${width}" height="${roundPx(10 * factor)}" fill="${palette.line}"/>
${drawing.draw(0, 0)}</svg>
`.html;
}

/** The head at the upper edge, the foot at the lower edge, the drawing in the middle of the space between them. */
function framed(content: PictureContent, size: PictureSize, canvas: DrawContext): LayoutBlock {
  const width = size.width - 2 * margin;
  const height = size.height - 2 * margin;
  const head = shrunk(headBlock(content, {width, height}, canvas), height * headPart);
  const {muted} = canvas.palette;
  const foot = shrunk(
    vstack(
      content.foot.map((text) => paragraph([{text, size: 20, fill: muted}], width, canvas)),
      2,
    ),
    height * 0.2,
  );
  const space = height - head.height - foot.height - 2 * gap;
  const body = shrunk(content.body({width, height: space}, canvas), space);
  const top = margin + head.height + gap + (space - body.height) / 2;
  return {
    height: size.height,
    draw: (x, y) =>
      safeHtml`${head.draw(x + margin, y + margin)}${body.draw(x + margin, y + top)}${foot.draw(x + margin, y + size.height - margin - foot.height)}`,
  };
}

/** Share of the width that the head takes beside a drawing. */
const besidePart = 0.25;

/** The head at the upper left, the foot at the lower left, the drawing at the right of them in the whole height. */
function framedBeside(content: PictureContent, size: PictureSize, canvas: DrawContext): LayoutBlock {
  const width = size.width - 2 * margin;
  const height = size.height - 2 * margin;
  const side = width * besidePart;
  const head = shrunk(headBlock(content, {width: side, height}, canvas), height * 0.7);
  const {muted} = canvas.palette;
  const foot = shrunk(
    vstack(
      content.foot.map((text) => paragraph([{text, size: 18, fill: muted}], side, canvas)),
      6,
    ),
    height * 0.28,
  );
  const start = side + 2 * gap;
  const body = shrunk(content.body({width: width - start, height}, canvas), height);
  return {
    height: size.height,
    draw: (x, y) =>
      safeHtml`${head.draw(x + margin, y + margin)}${body.draw(x + margin + start, y + margin + (height - body.height) / 2)}${foot.draw(x + margin, y + size.height - margin - foot.height)}`,
  };
}

function headBlock(
  {eyebrow, headline, subtitle, isBeside}: PictureContent,
  {width, height}: PictureSize,
  canvas: DrawContext,
): LayoutBlock {
  const {text, muted} = canvas.palette;
  const setHeadline = (size: number): LayoutBlock =>
    paragraph([{text: headline, size, fill: text, isBold: true}], width, canvas);
  const large = headlineSizes.filter((size) => size >= smallestForOneLine);
  const sizes = isBeside ? headlineSizes.filter((size) => size <= smallestForOneLine) : headlineSizes;
  const headlines = [
    ...(isBeside ? [] : [withFewestLines(large.map(setHeadline))]),
    ...sizes.map(setHeadline),
  ];
  const part = isBeside ? 0.4 : headlinePart;
  const fitting = headlines.find((block) => block.height <= height * part) ?? headlines.at(-1);
  const small = (line: string): LayoutBlock =>
    withFewestLines(smallSizes.map((size) => paragraph([{text: line, size, fill: muted}], width, canvas)));
  return vstack([small(eyebrow), ...(fitting ? [fitting] : []), ...subtitle.map(small)], 6);
}

/** One text in sizes from the largest: the first that is not a line higher than the smallest. */
function withFewestLines(blocks: readonly LayoutBlock[]): LayoutBlock {
  const least = Math.min(...blocks.map(({height}) => height));
  return blocks.find(({height}) => height < least * 1.35) ?? vstack([], 0);
}

/** Scales a block down to a height. */
function shrunk(block: LayoutBlock, height: number): LayoutBlock {
  return block.height > height ? scaleBlock(block, height / block.height) : block;
}

/** The first and the last items of a list, as many of each: all, when there are no more than `count`. */
export function itemsAtEnds<T>(items: readonly T[], count: number): readonly T[] {
  const first = Math.ceil(count / 2);
  return count >= items.length
    ? items
    : [...items.slice(0, first), ...items.slice(items.length - count + first)];
}

/** Above the headline of a picture that is not of a group: the short name of the policy, else of the report. */
export function reportEyebrow({report, locale}: ReportContext): string {
  return resolveText(report.policy?.shortName ?? report.shortName, locale)?.text ?? '';
}

/**
 * Scales a drawing of variable width to the largest of the scales at which it is not higher than the space. Null when it
 * fits at none.
 */
export function largestFitting(
  scales: readonly number[],
  {width, height}: PictureSize,
  draw: (width: number) => LayoutBlock,
): LayoutBlock | null {
  for (const scale of scales) {
    const block = scaleBlock(draw(width / scale), scale);
    if (block.height <= height) return block;
  }
  return null;
}
