import type {Assessment} from '../../model/analysis/assessment.ts';
import {placeAssessment} from '../../scale/assessment-bar.ts';
import {axisEnds} from './axis.ts';
import {barBlock} from './bars.ts';
import {cardContent, type CardWords} from '../card-content.ts';
import type {ReportContext} from '../report-context.ts';
import {vstack, type DrawContext, type LayoutBlock} from './layout.ts';
import {innerWidth, svgFile, rule} from './document.ts';
import {paragraph, type TextRun} from './text.ts';
import {verdictDrawing} from './verdict.ts';

/** The bar of one indicator alone, with its scale: for a text that says the rest. */
export function barSvg(finding: Assessment, context: ReportContext, pen: DrawContext): string {
  const words = cardContent(finding, context);
  const width = innerWidth(pen);
  const bar = barBlock(placeAssessment(finding, 'levels'), finding.verdict, width, pen);
  const names = {title: [words.code, words.name.text].filter(Boolean).join(' '), description: words.sentence};
  return svgFile(vstack([bar, axisEnds(words.axisEnds, width, pen)], 0), names, context, pen);
}

/** One indicator as a drawing of its own: the words and the bar of the card on a page. */
export function cardSvg(finding: Assessment, context: ReportContext, pen: DrawContext): string {
  const words = cardContent(finding, context);
  const {code, name, sentence, details, source} = words;
  const said = [sentence, ...details.map(({text}) => text), joined(source)];
  const title = [code, name.text].filter(Boolean).join(' ');
  return svgFile(cardDrawing(finding, words, pen), {title, description: said.join(' ')}, context, pen);
}

function cardDrawing(finding: Assessment, words: CardWords, pen: DrawContext): LayoutBlock {
  const width = innerWidth(pen);
  const {text} = pen.palette;
  return vstack(
    [
      header(words, width, pen),
      vstack([value(finding, words, pen), verdictDrawing({...finding, ...words}, width, pen)], 8),
      vstack(
        [
          barBlock(placeAssessment(finding, 'levels'), finding.verdict, width, pen),
          axisEnds(words.axisEnds, width, pen),
        ],
        0,
      ),
      paragraph([{text: words.sentence, size: 16, fill: text}], width, pen),
      rule(width, pen),
      details(words, width, pen),
    ],
    14,
  );
}

function header({code, group, name}: CardWords, width: number, pen: DrawContext): LayoutBlock {
  const {text, muted} = pen.palette;
  const small = {size: 13, fill: muted};
  const eyebrow = [
    {...small, text: code ?? '', isBold: true},
    {...small, text: group?.text ?? ''},
  ];
  return vstack(
    [
      paragraph(eyebrow, width, pen),
      paragraph([{text: name.text, size: 19, fill: text, isBold: true}], width, pen),
    ],
    4,
  );
}

function value({verdict}: Assessment, {value, isKnown, period}: CardWords, pen: DrawContext): LayoutBlock {
  const {palette} = pen;
  const figure: TextRun = isKnown
    ? {text: value, size: 36, fill: palette.text, isBold: true}
    : {text: value, size: 23, fill: palette.verdicts[verdict].ink};
  return paragraph([figure, {text: period, size: 13, fill: palette.muted}], innerWidth(pen), pen);
}

function details({details, source}: CardWords, width: number, pen: DrawContext): LayoutBlock {
  const small = {size: 13, fill: pen.palette.muted};
  const lines = [...details.map(({text}) => text), joined(source)];
  return vstack(
    lines.map((text) => paragraph([{...small, text}], width, pen)),
    4,
  );
}

function joined(parts: CardWords['source']): string {
  return parts.map(({text}) => text).join('');
}
