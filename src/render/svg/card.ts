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

/** SVG file of the variation bar of an indicator with its axis, for use inside a text. */
export function barSvg(assessment: Assessment, context: ReportContext, canvas: DrawContext): string {
  const words = cardContent(assessment, context);
  const width = innerWidth(canvas);
  const bar = barBlock(placeAssessment(assessment, 'levels'), assessment.verdict, width, canvas);
  const names = {title: [words.code, words.name.text].filter(Boolean).join(' '), description: words.sentence};
  return svgFile(vstack([bar, axisEnds(words.axisEnds, width, canvas)], 0), names, context, canvas);
}

/** SVG file of one indicator: the texts and the bar of the card element. */
export function cardSvg(assessment: Assessment, context: ReportContext, canvas: DrawContext): string {
  const words = cardContent(assessment, context);
  const {code, name, sentence, details, source} = words;
  const description = [sentence, ...details.map(({text}) => text), joinFragments(source)];
  const title = [code, name.text].filter(Boolean).join(' ');
  return svgFile(
    cardDrawing(assessment, words, canvas),
    {title, description: description.join(' ')},
    context,
    canvas,
  );
}

function cardDrawing(assessment: Assessment, words: CardWords, canvas: DrawContext): LayoutBlock {
  const width = innerWidth(canvas);
  const {text} = canvas.palette;
  return vstack(
    [
      header(words, width, canvas),
      vstack([value(assessment, words, canvas), verdictDrawing({...assessment, ...words}, width, canvas)], 8),
      vstack(
        [
          barBlock(placeAssessment(assessment, 'levels'), assessment.verdict, width, canvas),
          axisEnds(words.axisEnds, width, canvas),
        ],
        0,
      ),
      paragraph([{text: words.sentence, size: 16, fill: text}], width, canvas),
      rule(width, canvas),
      details(words, width, canvas),
    ],
    14,
  );
}

function header({code, group, name}: CardWords, width: number, canvas: DrawContext): LayoutBlock {
  const {text, muted} = canvas.palette;
  const small = {size: 13, fill: muted};
  const eyebrow = [
    {...small, text: code ?? '', isBold: true},
    {...small, text: group?.text ?? ''},
  ];
  return vstack(
    [
      paragraph(eyebrow, width, canvas),
      paragraph([{text: name.text, size: 19, fill: text, isBold: true}], width, canvas),
    ],
    4,
  );
}

function value({verdict}: Assessment, {value, isKnown, period}: CardWords, canvas: DrawContext): LayoutBlock {
  const {palette} = canvas;
  const figure: TextRun = isKnown
    ? {text: value, size: 36, fill: palette.text, isBold: true}
    : {text: value, size: 23, fill: palette.verdicts[verdict].ink};
  return paragraph([figure, {text: period, size: 13, fill: palette.muted}], innerWidth(canvas), canvas);
}

function details({details, source}: CardWords, width: number, canvas: DrawContext): LayoutBlock {
  const small = {size: 13, fill: canvas.palette.muted};
  const lines = [...details.map(({text}) => text), joinFragments(source)];
  return vstack(
    lines.map((text) => paragraph([{...small, text}], width, canvas)),
    4,
  );
}

function joinFragments(fragments: CardWords['source']): string {
  return fragments.map(({text}) => text).join('');
}
