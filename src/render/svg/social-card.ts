import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {cardMark} from './card.ts';
import {patternDefs} from '../../marks/patterns.ts';
import {stackBlock} from './bars.ts';
import {markMarkup} from './mark.ts';
import {cardContent} from '../card-content.ts';
import type {ReportContext} from '../report-context.ts';
import {statusNotice} from '../../text/edition/edition-status.ts';
import {vstack, scaleBlock, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml} from '../html-template.ts';
import {paragraph} from './text.ts';
import {summaryContent} from '../summary-content.ts';
import {verdictDrawing} from './verdict.ts';

/** Size of a link preview image, in px (the size that social networks recommend for `og:image`). */
export const socialSize = {width: 1200, height: 630} as const;

const margin = 60;
const contentBox = {width: socialSize.width - 2 * margin, height: socialSize.height - 2 * margin};

/**
 * Font sizes of the name in px, largest first. The first size with which the content fits is used. The second list is
 * tried after the compact layouts, so that the value shrinks before the name becomes small.
 */
const nameSizes = [
  [52, 46, 40, 35, 31, 28],
  [25, 22, 19, 16],
];

/** Link preview of an indicator: name, value, verdict with change, bar, publisher and date. */
export function socialCard(assessment: Assessment, context: ReportContext, canvas: DrawContext): string {
  const words = cardContent(assessment, context);
  const {text, muted, verdicts} = canvas.palette;
  const figure = {text: words.value, size: 96, fill: words.isKnown ? text : verdicts[assessment.verdict].ink};
  const period = {text: words.inPeriod, size: 32, fill: muted};
  const layout = (width: number): readonly LayoutBlock[] => [
    paragraph([{...figure, isBold: words.isKnown}, period], width, canvas),
    scaleBlock(verdictDrawing({...assessment, ...words}, width / 2, canvas), 2),
    scaleBlock(cardMark(assessment, width / 2, context.locale, canvas), 2),
  ];
  const compactFigure = {...figure, size: 60};
  const compactLayout = [
    paragraph([{...compactFigure, isBold: words.isKnown}, period], contentBox.width, canvas),
    ...layout(contentBox.width).slice(1),
  ];
  const eyebrow = [words.code, resolveText(context.report.policy?.shortName ?? null, context.locale)?.text];
  const texts = {eyebrow: eyebrow.filter(Boolean).join(' · '), name: words.shortName.text};
  return socialImage(texts, [layout(contentBox.width), compactLayout], context, canvas);
}

/** Link preview of an objective or a whole report: title, stacked bar, roll-up sentence. */
export function socialSummary(scope: Scope, context: ReportContext, canvas: DrawContext): string {
  const {label, title, counts, sentence} = summaryContent(scope, context);
  const blocks = [
    scaleBlock(stackBlock(counts, contentBox.width / 2.5, canvas), 2.5),
    paragraph([{text: sentence, size: 30, fill: canvas.palette.text}], contentBox.width, canvas),
  ];
  return socialImage({eyebrow: label?.text ?? '', name: title?.text ?? ''}, [blocks], context, canvas);
}

function socialImage(
  {eyebrow, name}: {readonly eyebrow: string; readonly name: string},
  layouts: readonly (readonly LayoutBlock[])[],
  {report, locale}: ReportContext,
  canvas: DrawContext,
): string {
  const {text, muted, surface, line} = canvas.palette;
  const notice = statusNotice(report, locale);
  const aboveName = [notice, eyebrow].filter(Boolean).join(' · ');
  const publisher = resolveText(report.publisher?.name ?? null, locale)?.text ?? '';
  const date = report.updated ?? report.issued;
  const foot = paragraph(
    [{text: [publisher, date].filter(Boolean).join(' · '), size: 26, fill: muted}],
    contentBox.width,
    canvas,
  );
  const head = (size: number): LayoutBlock =>
    vstack(
      [
        paragraph([{text: aboveName, size: 28, fill: muted, isBold: true}], contentBox.width, canvas),
        paragraph([{text: name, size, fill: text, isBold: true}], contentBox.width, canvas),
      ],
      8,
    );
  const candidates = nameSizes.flatMap((sizes) =>
    layouts.flatMap((blocks) => sizes.map((size) => vstack([head(size), ...blocks, foot], 22))),
  );
  const fitting = candidates.filter(({height}) => height <= contentBox.height);
  const best = fitting[0] ?? candidates.at(-1) ?? foot;
  const {width, height} = socialSize;
  const scale = Math.min(1, contentBox.height / best.height);
  return safeHtml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${locale.tag}" xml:lang="${locale.tag}" role="img" font-family="${canvas.font}">
<title>${name}</title>
${markMarkup(patternDefs, [0, 0], canvas.palette)}
<rect width="${width}" height="${height}" fill="${surface}"/><rect width="${width}" height="12" fill="${line}"/>
${scaleBlock(best, scale).draw(margin, margin + Math.max(0, (contentBox.height - best.height * scale) / 2))}</svg>
`.html;
}
