import type {Assessment} from '../../../model/analysis/assessment.ts';
import type {RankedPlace} from '../../../model/places/place-ranking.ts';
import {displayName} from '../../../model/report/short-name.ts';
import type {TableRow} from '../../../model/table/row.ts';
import {sharedDomain} from '../../../scale/level-domains.ts';
import {formatValue} from '../../../text/format/quantity.ts';
import {upperInitial} from '../../../text/format/upper-initial.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {gapText} from '../../../text/place/gap.ts';
import {placeNames, wholeText} from '../../../text/place/place-names.ts';
import {assessmentSentence} from '../../../text/sentence/assessment.ts';
import {shortSource} from '../../../text/sentence/short-source.ts';
import {arrowGutter, type ArrowColumn} from '../../assessed-arrow.ts';
import {safeHtml} from '../../html-template.ts';
import type {RankingModel} from '../../places/ranking-model.ts';
import {rankingWords} from '../../places/ranking-words.ts';
import type {ReportContext} from '../../report-context.ts';
import {sourceWords} from '../../source-words.ts';
import {gutterWidth} from '../bars.ts';
import {chartRowDrawing, columns, reasonDrawing, type RowLook} from '../chart-row.ts';
import {innerWidth, rule, svgFile, withInnerWidth} from '../document.ts';
import {roundPx, vstack, type DrawContext, type LayoutBlock} from '../layout.ts';
import {itemsAtEnds, largestFitting, pictureSvg, reportEyebrow, type PictureSize} from '../picture/frame.ts';
import {leastScales, type PictureRatio} from '../picture/ratio.ts';
import {paragraph} from '../text.ts';

/** SVG file of a ranking: as high as its rows, or in the shape of a picture, with as many rows as can be read. */
export function rankingFile(
  model: RankingModel,
  ratio: PictureRatio | null,
  context: ReportContext,
  canvas: DrawContext,
): string {
  return ratio ? rankingPicture(model, ratio, context, canvas) : rankingSvg(model, context, canvas);
}

/** A row of the drawing. `isWhole`: the figure of all places together. */
interface FileRow extends TableRow {
  readonly isWhole: boolean;
}

function rankingSvg(model: RankingModel, context: ReportContext, canvas: DrawContext): string {
  const {locale, report} = context;
  const {text, muted} = canvas.palette;
  const width = innerWidth(canvas);
  const {indicator} = model;
  const title = titleOf(model, locale);
  const small = (line: string): LayoutBlock =>
    paragraph([{text: line, size: 13, fill: muted}], width, canvas);
  const words = rankingWords(model.ranking, context);
  const content = [
    vstack(
      [paragraph([{text: title, size: 19, fill: text, isBold: true}], width, canvas), ...words.map(small)],
      4,
    ),
    rowsBlock(fileRows(model, context), locale, canvas),
    small(sourceWords(indicator, report, locale)),
  ];
  return svgFile(
    vstack(content, 14),
    {title, description: [...words, ...spokenRows(model, context)].join(' ')},
    context,
    canvas,
  );
}

function rankingPicture(
  model: RankingModel,
  ratio: PictureRatio,
  context: ReportContext,
  canvas: DrawContext,
): string {
  const {locale, report} = context;
  const words = rankingWords(model.ranking, context);
  return pictureSvg(
    {
      eyebrow: reportEyebrow(context),
      headline: titleOf(model, locale),
      subtitle: words.slice(0, 1),
      foot: [shortSource(model.indicator, report, locale)],
      description: [...words, ...spokenRows(model, context)].join(' '),
      body: (size, drawing) =>
        fittingRows(fileRows(model, context), {size, least: leastScales[ratio]}, locale, drawing),
    },
    ratio,
    context,
    canvas,
  );
}

/** All rows, or as many from both ends as fit at the smallest scale, and the number of the others. */
function fittingRows(
  rows: readonly FileRow[],
  {size, least}: {readonly size: PictureSize; readonly least: number},
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const places = rows.filter(({isWhole}) => !isWhole);
  const draw = (count: number, scales: readonly number[]): LayoutBlock | null => {
    const ends = new Set(itemsAtEnds(places, count));
    const drawn = rows.filter((row) => row.isWhole || ends.has(row));
    const more = count < places.length ? locale.t('finding.more', {count: places.length - count}) : '';
    return largestFitting(scales, size, (width) => {
      const inner = withInnerWidth(width, canvas);
      const note = paragraph([{text: more, size: 13, fill: canvas.palette.muted}], width, inner);
      return vstack([rowsBlock(drawn, locale, inner), note], 8);
    });
  };
  for (let count = Math.min(places.length, maxSpoken); count > 0; count--)
    if (draw(count, [least])) return draw(count, [2, 1.8, 1.6, least]) ?? vstack([], 0);
  return vstack([], 0);
}

/** The rows with the names of the places in place of that of the indicator. */
function fileRows({rows, whole}: RankingModel, {report, locale}: ReportContext): readonly FileRow[] {
  const names = placeNames(report, locale);
  const wholeRowName = wholeText(report, locale) ?? locale.t('place.total');
  return rows.map((row) =>
    row
      ? fileRow(row.assessment, names.get(row.code) ?? row.code, row.position, locale)
      : {...fileRow(whole, wholeRowName, null, locale), isWhole: true},
  );
}

function fileRow(assessment: Assessment, name: string, position: number | null, locale: Locale): FileRow {
  const indicator = {...assessment.indicator, name: new Map([[locale.tag, name]]), shortName: null};
  return {
    assessment: {...assessment, indicator},
    code: position === null ? null : String(position),
    service: null,
    section: null,
    isWhole: false,
  };
}

const look: RowLook = {gap: 2, leastTrack: 100, isCompact: true};

/** The arrows on one scale; places without a value have the reason. */
function rowsBlock(rows: readonly FileRow[], locale: Locale, canvas: DrawContext): LayoutBlock {
  const assessments = rows.map(({assessment}) => assessment);
  const column = {domain: sharedDomain(assessments), gutter: arrowGutter(assessments, locale)};
  const layout = columns(rows, {side: gutterWidth(column, canvas), look}, locale, canvas);
  const width = innerWidth(canvas);
  const unit = resolveText(assessments[0]?.indicator.unit.label ?? null, locale)?.text ?? '';
  const head = paragraph([{text: upperInitial(unit), size: 13, fill: canvas.palette.muted}], width, canvas);
  const lines = rows.flatMap((row) => [rule(width, canvas), rowBlock(row, {column, layout}, locale, canvas)]);
  return vstack([head, ...lines], look.gap);
}

function rowBlock(
  row: FileRow,
  columnLayout: {readonly column: ArrowColumn; readonly layout: ReturnType<typeof columns>},
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const {to} = row.assessment;
  const block =
    to?.value == null
      ? reasonDrawing(row, locale, canvas)
      : chartRowDrawing(row, columnLayout, locale, canvas);
  if (!row.isWhole) return block;
  const {palette} = canvas;
  return {
    height: block.height,
    draw: (x, y) =>
      safeHtml`<rect x="${roundPx(x)}" y="${roundPx(y - look.gap)}" width="${roundPx(innerWidth(canvas))}" height="${roundPx(block.height + 2 * look.gap)}" fill="${palette.raised}"/>${block.draw(x, y)}`,
  };
}

function titleOf({indicator}: RankingModel, locale: Locale): string {
  const name = resolveText(displayName(indicator), locale)?.text ?? indicator.id;
  return [indicator.code, name].filter(Boolean).join(' ');
}

/** Most rows in the text alternative. */
const maxSpoken = 60;

/** A sentence per drawn row. */
function spokenRows({rows}: RankingModel, context: ReportContext): readonly string[] {
  const names = placeNames(context.report, context.locale);
  return rows
    .filter((row) => row !== null)
    .slice(0, maxSpoken)
    .map((row) => spokenRow(row, names.get(row.code) ?? row.code, context));
}

function spokenRow(
  {assessment, position, gap}: RankedPlace,
  name: string,
  {report, locale}: ReportContext,
): string {
  const {indicator, to} = assessment;
  const value =
    to?.value == null ? assessmentSentence(assessment, locale) : formatValue(indicator, to, locale).spoken;
  const words = [name, value, gap && gapText(gap, indicator, wholeText(report, locale), locale)];
  return `${position === null ? '' : `${position}. `}${words.filter(Boolean).join(', ')}.`;
}
