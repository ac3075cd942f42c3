import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/report.ts';
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
import type {Told} from '../card-content.ts';
import {vstack, roundPx, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml, type Markup} from '../html-template.ts';
import {paragraph} from './text.ts';
import {sourceWords} from '../axis-labels.ts';
import {innerWidth, svgFile} from './document.ts';
import {plotDrawing} from './trend-line.ts';

/** One indicator over time as a drawing of its own: line, plan and parts as on a page, the numbers in words. */
export function trendSvg(finding: Assessment, told: Told, pen: DrawContext): string {
  const {indicator, toPeriod} = finding;
  const {language, report} = told;
  const name = resolveText(indicator.name, language)?.text ?? indicator.id;
  const lines = [
    seriesSentence(indicator, language) ?? assessmentSentence(finding, language),
    ...planExplanation(indicator, toPeriod, language),
    sourceWords(indicator, report, language),
  ];
  const names = {
    title: [indicator.code, name].filter(Boolean).join(' '),
    description: [...lines, ...figures(indicator, language)].join(' '),
  };
  const width = innerWidth(pen);
  const {text, muted} = pen.palette;
  const bold = {size: 19, fill: text, isBold: true};
  const figure = trendFigure(indicator);
  const said = lines.map((line, index) => {
    const isSource = index === lines.length - 1;
    return paragraph([{text: line, size: isSource ? 13 : 15, fill: isSource ? muted : text}], width, pen);
  });
  const head = [
    paragraph(
      [
        {...bold, text: indicator.code ?? '', fill: muted},
        {...bold, text: name},
      ],
      width,
      pen,
    ),
    paragraph([{text: axisTitle(indicator.unit, false, language), size: 13, fill: muted}], width, pen),
  ];
  const plot = plotDrawing({figure, trend: figure.trend, finding, width, height: 240}, language, pen);
  const content = [
    vstack(head, 4),
    plot,
    key(figure, told, pen),
    parts(figure, finding, told, pen),
    vstack(said, 4),
  ];
  return svgFile(vstack(content, 14), names, told, pen);
}

/** Every figure of the line, for those who do not see it. */
function figures(indicator: Indicator, language: Locale): readonly string[] {
  return indicator.observations.map(
    (record) =>
      `${formatPeriod(record.period, record, language)}: ${formatValue(indicator, record, language).spoken}.`,
  );
}

/** What the signs of the plan are, where there is one. */
function key(
  {targets, baseline, targetBand}: TrendFigure,
  {language: {t}}: Told,
  pen: DrawContext,
): LayoutBlock {
  const {axis, surface, track, muted} = pen.palette;
  const signs = [
    ...(baseline ? [[axis, t('legend.baseline')] as const] : []),
    ...(targets.length > 0 ? [[surface, t('series.expected')] as const] : []),
    ...(targetBand ? [[track, t('legend.target-range')] as const] : []),
  ];
  const sign = (fill: string, x: number, y: number): Markup =>
    safeHtml`<path d="M${roundPx(x + 6)} ${roundPx(y + 4)}l5 5-5 5-5-5z" fill="${fill}" stroke="${axis}" stroke-width="1.5"/>`;
  return {
    height: signs.length > 0 ? 18 : 0,
    draw(x, y) {
      let left = x;
      return safeHtml`${signs.map(([fill, words]) => {
        const drawn = safeHtml`${sign(fill, left, y)}<text x="${roundPx(left + 18)}" y="${roundPx(y + 13)}" font-size="13" fill="${muted}">${words}</text>`;
        left += 18 + pen.textWidth(words, 13, false) + 20;
        return drawn;
      })}\n`;
    },
  };
}

/** A small plot per series, as many beside each other as there is room for. */
function parts(figure: TrendFigure, finding: Assessment, {language}: Told, pen: DrawContext): LayoutBlock {
  const width = innerWidth(pen);
  const perRow = Math.max(1, Math.floor(width / 240));
  const gap = 20;
  const own = (width - gap * (perRow - 1)) / perRow;
  const cells = figure.series.map(({disaggregation, trend}) =>
    vstack(
      [
        paragraph(
          [{text: seriesLabel(disaggregation, language), size: 13, fill: pen.palette.text}],
          own,
          pen,
        ),
        plotDrawing({figure, trend, finding, width: own, height: 80}, language, pen),
      ],
      4,
    ),
  );
  const rows = Array.from({length: Math.ceil(cells.length / perRow)}, (_, row) =>
    cells.slice(row * perRow, (row + 1) * perRow),
  );
  return vstack(
    rows.map((row) => ({
      height: Math.max(...row.map(({height}) => height)),
      draw: (x, y) => safeHtml`${row.map((cell, index) => cell.draw(x + index * (own + gap), y))}`,
    })),
    12,
  );
}
