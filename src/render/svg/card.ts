import type {Assessment} from '../../model/analysis/assessment.ts';
import {assessmentDomain} from '../../scale/assessment-domain.ts';
import {axisBlock} from './axis.ts';
import {arrowBlock, gutterWidth, lensBlock, ticksBlock} from './bars.ts';
import {cardScale} from '../card-scale.ts';
import {cardContent, type CardWords} from '../card-content.ts';
import type {ReportContext} from '../report-context.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {shiftBlock, vstack, type DrawContext, type LayoutBlock} from './layout.ts';
import {innerWidth, svgFile, rule} from './document.ts';
import {paragraph, type TextRun} from './text.ts';
import {verdictDrawing} from './verdict.ts';

/** SVG file of the variation bar of an indicator with its axis, for use inside a text. */
export function barSvg(assessment: Assessment, context: ReportContext, canvas: DrawContext): string {
  const words = cardContent(assessment, context);
  const width = innerWidth(canvas);
  const names = {title: [words.code, words.name.text].filter(Boolean).join(' '), description: words.sentence};
  return svgFile(cardMark(assessment, width, context.locale, canvas), names, context, canvas);
}

/** SVG file of one indicator: the texts and the bar of the card element. */
export function cardSvg(assessment: Assessment, context: ReportContext, canvas: DrawContext): string {
  const words = cardContent(assessment, context);
  const {code, name, sentence, details, source} = words;
  const description = [sentence, ...details.map(({text}) => text), joinFragments(source)];
  const title = [code, name.text].filter(Boolean).join(' ');
  return svgFile(
    cardDrawing(assessment, words, context.locale, canvas),
    {title, description: description.join(' ')},
    context,
    canvas,
  );
}

/** The labelled arrow of an indicator, a short one enlarged, and below it the periods between the ends of the scale. */
export function cardMark(
  assessment: Assessment,
  width: number,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const domain = assessmentDomain(assessment);
  const {column, whole, words} = cardScale(assessment, {domain, hasLens: true}, locale);
  const side = gutterWidth(column, canvas);
  const labels = words.map((text, index) => ({text, percent: 50 * index}));
  const axis = shiftBlock(axisBlock(labels, {width: width - 2 * side, hasGutters: false}, canvas), side);
  const drawn = {...column, width};
  const marks = whole
    ? lensBlock(assessment, {...drawn, whole}, locale, canvas)
    : vstack(
        [arrowBlock(assessment, drawn, locale, canvas), ticksBlock(assessment, drawn, locale, canvas)],
        0,
      );
  return vstack([marks, axis], 0);
}

function cardDrawing(
  assessment: Assessment,
  words: CardWords,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const width = innerWidth(canvas);
  const {text} = canvas.palette;
  return vstack(
    [
      paragraph([{text: words.shortName.text, size: 18, fill: text, isBold: true}], width, canvas),
      vstack(
        [cardValue(assessment, words, canvas), verdictDrawing({...assessment, ...words}, width, canvas)],
        8,
      ),
      cardMark(assessment, width, locale, canvas),
      rule(width, canvas),
      details(words, width, canvas),
    ],
    14,
  );
}

/** The current value and its period; the reason when it is missing. */
export function cardValue(
  {verdict}: Assessment,
  {value, isKnown, inPeriod}: CardWords,
  canvas: DrawContext,
): LayoutBlock {
  const {palette} = canvas;
  const figure: TextRun = isKnown
    ? {text: value, size: 36, fill: palette.text, isBold: true}
    : {text: value, size: 23, fill: palette.verdicts[verdict].ink};
  return paragraph([figure, {text: inPeriod, size: 13, fill: palette.muted}], innerWidth(canvas), canvas);
}

function details({details, shortSource}: CardWords, width: number, canvas: DrawContext): LayoutBlock {
  const small = {size: 13, fill: canvas.palette.muted};
  const lines = [...details.map(({text}) => text), shortSource];
  return vstack(
    lines.map((text) => paragraph([{...small, text}], width, canvas)),
    4,
  );
}

function joinFragments(fragments: CardWords['source']): string {
  return fragments.map(({text}) => text).join('');
}
