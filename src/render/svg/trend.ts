import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {trendFigure, type TrendFigure} from '../../scale/trend-chart.ts';
import {axisTitle} from '../../text/format/unit-label.ts';
import {seriesSentence} from '../../text/sentence/series-summary.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {seriesLabel} from '../../text/format/series-label.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {planExplanation} from '../../text/sentence/plan-status.ts';
import {formatValue} from '../../text/format/quantity.ts';
import {assessmentSentence} from '../../text/sentence/assessment.ts';
import type {ReportContext} from '../report-context.ts';
import {markMarkup} from './mark.ts';
import {planSigns} from '../../marks/trend-plan.ts';
import {gridBlock, vstack, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml} from '../html-template.ts';
import {paragraph} from './text.ts';
import {withoutPlaceParts} from '../../model/report/place.ts';
import {sourceWords} from '../source-words.ts';
import {innerWidth, svgFile} from './document.ts';
import {plotBlock} from './trend-line.ts';

/** SVG file of an indicator over time: line, plan and series as in the trend element; `<desc>` lists the values. */
export function trendSvg(assessment: Assessment, context: ReportContext, canvas: DrawContext): string {
  const {toPeriod} = assessment;
  const indicator = withoutPlaceParts(assessment.indicator);
  const {locale, report} = context;
  const name = resolveText(indicator.name, locale)?.text ?? indicator.id;
  const lines = [
    seriesSentence(indicator, locale) ?? assessmentSentence(assessment, locale),
    ...planExplanation(indicator, toPeriod, locale),
    sourceWords(indicator, report, locale),
  ];
  const names = {
    title: [indicator.code, name].filter(Boolean).join(' '),
    description: [...lines, ...trendValues(indicator, locale)].join(' '),
  };
  const width = innerWidth(canvas);
  const {text, muted} = canvas.palette;
  const bold = {size: 19, fill: text, isBold: true};
  const figure = trendFigure(indicator);
  const paragraphs = lines.map((line, index) => {
    const isSource = index === lines.length - 1;
    return paragraph([{text: line, size: isSource ? 13 : 15, fill: isSource ? muted : text}], width, canvas);
  });
  const head = [
    paragraph(
      [
        {...bold, text: indicator.code ?? '', fill: muted},
        {...bold, text: name},
      ],
      width,
      canvas,
    ),
    paragraph([{text: axisTitle(indicator.unit, false, locale), size: 13, fill: muted}], width, canvas),
  ];
  const plot = plotBlock({figure, trend: figure.trend, assessment, width, height: 240}, locale, canvas);
  const content = [
    vstack(head, 4),
    plot,
    planLegendBlock(figure, locale, canvas),
    seriesPlots(figure, assessment, context, canvas),
    vstack(paragraphs, 4),
  ];
  return svgFile(vstack(content, 14), names, context, canvas);
}

/** Every value of the line as text, for the description. */
export function trendValues(indicator: Indicator, locale: Locale): readonly string[] {
  return indicator.observations.map(
    (record) =>
      `${formatPeriod(record.period, record, locale)}: ${formatValue(indicator, record, locale).spoken}.`,
  );
}

/** The legend of the plan; only the marks that the figure has. */
export function planLegendBlock(
  {targets, baseline, targetBand}: TrendFigure,
  {t}: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const entries = [
    baseline && ([planSigns.baseline, t('legend.baseline')] as const),
    targets.length > 0 && ([planSigns.target, t('series.expected')] as const),
    targetBand && ([planSigns.band, t('legend.target-range')] as const),
  ].filter((entry) => typeof entry === 'object' && entry !== null);
  const look = {size: 13, fill: canvas.palette.muted};
  return {
    height: entries.length > 0 ? 18 : 0,
    draw(x, y) {
      let left = x;
      return safeHtml`${entries.map(([symbol, text]) => {
        const width = canvas.textWidth(text, look.size, false) + 1;
        const label = paragraph([{...look, text}], width, canvas);
        const drawn = safeHtml`${markMarkup(symbol, [left, y + 3], canvas.palette)}${label.draw(left + 26, y)}`;
        left += 26 + width + 20;
        return drawn;
      })}`;
    },
  };
}

/** A small plot per series, in as many columns of 240 px as fit. */
export function seriesPlots(
  figure: TrendFigure,
  assessment: Assessment,
  {locale}: ReportContext,
  canvas: DrawContext,
): LayoutBlock {
  const width = innerWidth(canvas);
  const perRow = Math.max(1, Math.floor(width / 240));
  const gap = 20;
  const plotWidth = (width - gap * (perRow - 1)) / perRow;
  const cells = figure.series.map(({disaggregation, trend}) =>
    vstack(
      [
        paragraph(
          [{text: seriesLabel(disaggregation, locale), size: 13, fill: canvas.palette.text}],
          plotWidth,
          canvas,
        ),
        plotBlock({figure, trend, assessment, width: plotWidth, height: 80}, locale, canvas),
      ],
      4,
    ),
  );
  return gridBlock(cells, {perRow, cellWidth: plotWidth}, [gap, 12]);
}
