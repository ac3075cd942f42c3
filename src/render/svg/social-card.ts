import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {placeAssessment} from '../../scale/assessment-bar.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {axisEnds} from './axis.ts';
import {patternDefs} from '../../marks/patterns.ts';
import {barBlock, stackBlock} from './bars.ts';
import {markMarkup} from './mark.ts';
import {cardContent} from '../card-content.ts';
import type {ReportContext} from '../report-context.ts';
import {vstack, scaleBlock, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml} from '../html-template.ts';
import {paragraph} from './text.ts';
import {summaryContent} from '../summary-content.ts';
import {verdictDrawing} from './verdict.ts';

/** What messengers and networks show of a link. */
export const socialSize = {width: 1200, height: 630} as const;

const margin = 60;
const contentBox = {width: socialSize.width - 2 * margin, height: socialSize.height - 2 * margin};

/**
 * Sizes of the name, largest first: the first with which everything fits is taken. A name is not made small
 * before its figure is.
 */
const sizes = [
  [52, 46, 40, 35, 31, 28],
  [25, 22, 19, 16],
];

/** One indicator, to be read in a second: what it is, its figure, how that moved, and who says so. */
export function socialCard(finding: Assessment, context: ReportContext, pen: DrawContext): string {
  const words = cardContent(finding, context);
  const {text, muted, verdicts} = pen.palette;
  const figure = {text: words.value, size: 96, fill: words.isKnown ? text : verdicts[finding.verdict].ink};
  const period = {text: words.period, size: 32, fill: muted};
  const inside = (width: number): readonly LayoutBlock[] => [
    paragraph([{...figure, isBold: words.isKnown}, period], width, pen),
    scaleBlock(verdictDrawing({...finding, ...words}, width / 2, pen), 2),
    scaleBlock(
      vstack(
        [
          barBlock(placeAssessment(finding, 'levels'), finding.verdict, width / 2, pen),
          axisEnds(words.axisEnds, width / 2, pen),
        ],
        0,
      ),
      2,
    ),
  ];
  const smaller = {...figure, size: 60};
  const compactLayout = [
    paragraph([{...smaller, isBold: words.isKnown}, period], contentBox.width, pen),
    ...inside(contentBox.width).slice(1),
  ];
  const eyebrow = [words.code, resolveText(context.report.policy?.shortName ?? null, context.language)?.text];
  const texts = {eyebrow: eyebrow.filter(Boolean).join(' · '), name: words.name.text};
  return socialImage(texts, [inside(contentBox.width), compactLayout], context, pen);
}

/** One objective, or a whole report: its title, its stacked bar and what that says. */
export function socialSummary(scope: Scope, context: ReportContext, pen: DrawContext): string {
  const {label, title, counts, sentence} = summaryContent(scope, context);
  const inside = [
    scaleBlock(stackBlock(counts, contentBox.width / 2.5, pen), 2.5),
    paragraph([{text: sentence, size: 30, fill: pen.palette.text}], contentBox.width, pen),
  ];
  return socialImage({eyebrow: label?.text ?? '', name: title?.text ?? ''}, [inside], context, pen);
}

function socialImage(
  {eyebrow, name}: {readonly eyebrow: string; readonly name: string},
  choices: readonly (readonly LayoutBlock[])[],
  {report, language}: ReportContext,
  pen: DrawContext,
): string {
  const {text, muted, surface, line} = pen.palette;
  const publisher = resolveText(report.publisher?.name ?? null, language)?.text ?? '';
  const date = report.updated ?? report.issued;
  const foot = paragraph(
    [{text: [publisher, date].filter(Boolean).join(' · '), size: 26, fill: muted}],
    contentBox.width,
    pen,
  );
  const head = (size: number): LayoutBlock =>
    vstack(
      [
        paragraph([{text: eyebrow, size: 28, fill: muted, isBold: true}], contentBox.width, pen),
        paragraph([{text: name, size, fill: text, isBold: true}], contentBox.width, pen),
      ],
      8,
    );
  const whole = sizes.flatMap((some) =>
    choices.flatMap((blocks) => some.map((size) => vstack([head(size), ...blocks, foot], 22))),
  );
  const fitting = whole.filter(({height}) => height <= contentBox.height);
  const best = fitting[0] ?? whole.at(-1) ?? foot;
  const {width, height} = socialSize;
  const scale = Math.min(1, contentBox.height / best.height);
  return safeHtml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${language.tag}" xml:lang="${language.tag}" role="img" font-family="${pen.font}">
<title>${name}</title>
${markMarkup(patternDefs, [0, 0], pen.palette)}
<rect width="${width}" height="${height}" fill="${surface}"/><rect width="${width}" height="12" fill="${line}"/>
${scaleBlock(best, scale).draw(margin, margin + Math.max(0, (contentBox.height - best.height * scale) / 2))}</svg>
`.html;
}
