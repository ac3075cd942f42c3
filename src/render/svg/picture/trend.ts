import type {Assessment} from '../../../model/analysis/assessment.ts';
import {isDirectionInferred} from '../../../model/analysis/verdict-basis.ts';
import {trendFigure} from '../../../scale/trend-chart.ts';
import {axisTitle} from '../../../text/format/unit-label.ts';
import {planExplanation} from '../../../text/sentence/plan-status.ts';
import {seriesSentence} from '../../../text/sentence/series-summary.ts';
import {cardContent} from '../../card-content.ts';
import type {ReportContext} from '../../report-context.ts';
import {scaleBlock, vstack, type DrawContext, type LayoutBlock} from '../layout.ts';
import {withInnerWidth} from '../document.ts';
import {paragraph} from '../text.ts';
import {planLegendBlock, seriesPlots, trendValues} from '../trend.ts';
import {plotBlock} from '../trend-line.ts';
import {indicatorEyebrow} from './card.ts';
import {pictureSvg, type PictureSize} from './frame.ts';
import type {PictureRatio} from './ratio.ts';

/** Scale of the drawing, whose labels are 12 px and more. */
const scale = 1.6;

/** Height of a plot in px, before its scale. The plots of the series are left out when they would leave less. */
const [leastHeight, mostHeight] = [140, 420];

/** Picture of an indicator over time: the line with its plan, and sentences about both. */
export function trendPicture(
  assessment: Assessment,
  ratio: PictureRatio,
  context: ReportContext,
  canvas: DrawContext,
): string {
  const {indicator, toPeriod} = assessment;
  const {locale} = context;
  const {code, shortName, sentence, shortSource} = cardContent(assessment, context);
  const sentences = [
    seriesSentence(indicator, locale) ?? sentence,
    ...planExplanation(indicator, toPeriod, locale),
  ];
  return pictureSvg(
    {
      eyebrow: indicatorEyebrow(code, context),
      headline: shortName.text,
      subtitle: [axisTitle(indicator.unit, false, locale)],
      foot: [isDirectionInferred(indicator) ? locale.t('direction-basis.inferred') : '', shortSource],
      description: [...sentences, ...trendValues(indicator, locale)].join(' '),
      body: (size, drawing) => trendBody(assessment, {size, sentences}, context, drawing),
    },
    ratio,
    context,
    canvas,
  );
}

/** The plot takes the height that its texts leave. */
function trendBody(
  assessment: Assessment,
  {size, sentences}: {readonly size: PictureSize; readonly sentences: readonly string[]},
  context: ReportContext,
  canvas: DrawContext,
): LayoutBlock {
  const {locale} = context;
  const [width, space] = [size.width / scale, size.height / scale];
  const figure = trendFigure(assessment.indicator);
  const {text} = canvas.palette;
  const texts = sentences.map((line) => paragraph([{text: line, size: 15, fill: text}], width, canvas));
  const legend = planLegendBlock(figure, locale, canvas);
  const series = seriesPlots(figure, assessment, context, withInnerWidth(width, canvas));
  const layout = (height: number, below: readonly LayoutBlock[]): LayoutBlock => {
    const plot = plotBlock({figure, trend: figure.trend, assessment, width, height}, locale, canvas);
    return vstack([plot, legend, ...below], 12);
  };
  const contents = [[series, vstack(texts, 4)], [vstack(texts, 4)], texts.slice(0, 1)];
  const remaining = (below: readonly LayoutBlock[]): number => space - layout(0, below).height;
  const below = contents.find((blocks) => remaining(blocks) >= leastHeight) ?? [];
  const height = Math.max(leastHeight, Math.min(mostHeight, remaining(below)));
  return scaleBlock(layout(height, below), scale);
}
