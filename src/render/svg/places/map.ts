import {nameInSentence} from '../../../text/format/full-stop.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {hasInferredDirection} from '../../../model/analysis/verdict-basis.ts';
import {mapHeadline, mapSentences} from '../../../text/sentence/places/map-words.ts';
import {placeSpeech} from '../../../text/sentence/places/place-words.ts';
import {shortSource} from '../../../text/sentence/short-source.ts';
import {mapAbout, mapUnit} from '../../places/map-about.ts';
import type {MapModel} from '../../places/map-model.ts';
import type {ReportContext} from '../../report-context.ts';
import {sourceWords} from '../../source-words.ts';
import {safeHtml} from '../../html-template.ts';
import {innerWidth, svgFile} from '../document.ts';
import {scaleBlock, shiftBlock, vstack, type DrawContext, type LayoutBlock} from '../layout.ts';
import {pictureSvg, reportEyebrow, type PictureSize} from '../picture/frame.ts';
import type {PictureRatio} from '../picture/ratio.ts';
import {paragraph} from '../text.ts';
import {legendBlock, mapBlock, stripBlock} from './map-blocks.ts';

/** Most places whose figures are in the text alternative. */
const maxSpoken = 60;

/** SVG file of a map: as high as its content, or in the shape of a picture. */
export function mapFile(
  model: MapModel,
  ratio: PictureRatio | null,
  context: ReportContext,
  canvas: DrawContext,
): string {
  return ratio ? mapPicture(model, ratio, context, canvas) : mapSvg(model, context, canvas);
}

function mapSvg(model: MapModel, context: ReportContext, canvas: DrawContext): string {
  const {locale, report} = context;
  const {text, muted} = canvas.palette;
  const width = innerWidth(canvas);
  const headline = mapHeadline(model, locale);
  const mapWidth = Math.min(width, Math.max(model.size.width, width * 0.75));
  const head = [
    paragraph([{text: headline, size: 19, fill: text, isBold: true}], width, canvas),
    paragraph([{text: subtitle(model, locale), size: 13, fill: muted}], width, canvas),
  ];
  const words = [
    ...mapSentences(model, locale),
    ...otherPlaces(model, locale),
    ...inferredNote(model, locale),
  ];
  const foot = [
    paragraph([{text: words.join(' '), size: 15, fill: text}], width, canvas),
    paragraph([{text: sourceWords(model.indicator, report, locale), size: 13, fill: muted}], width, canvas),
  ];
  const content = [
    vstack(head, 4),
    shiftBlock(mapBlock(model, mapWidth, locale, canvas), (width - mapWidth) / 2),
    legendBlock(model, width, locale, canvas),
    stripBlock(model, width, locale, canvas),
    vstack(foot, 8),
  ];
  return svgFile(
    vstack(content, 14),
    {title: headline, description: description(model, locale)},
    context,
    canvas,
  );
}

function mapPicture(
  model: MapModel,
  ratio: PictureRatio,
  context: ReportContext,
  canvas: DrawContext,
): string {
  const {locale, report} = context;
  return pictureSvg(
    {
      eyebrow: reportEyebrow(context),
      headline: mapHeadline(model, locale),
      subtitle: [subtitle(model, locale)],
      foot: [...inferredNote(model, locale), shortSource(model.indicator, report, locale)],
      description: description(model, locale),
      body: (size, drawing) => pictureBody(model, size, locale, drawing),
    },
    ratio,
    context,
    canvas,
  );
}

/** Scale of the strip plot and the legend, whose texts are 12 px and more, and the narrowest strip plot, in px. */
const [largestScale, narrowestStrip] = [1.65, 280];

/** Places the words beside a high map, and below a wide one. */
function pictureBody(
  model: MapModel,
  {width, height}: PictureSize,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const aspect = model.size.width / model.size.height;
  const isBeside = aspect < 1.2 && model.options.length > 0;
  const gap = 40;
  const mapWidth = Math.min(isBeside ? width * 0.54 : width, height * (isBeside ? 1 : 0.6) * aspect);
  const map = mapBlock(model, mapWidth, locale, canvas);
  const columnWidth = isBeside ? width - mapWidth - gap : width;
  const columnHeight = isBeside ? height : height - map.height - gap / 2;
  const column = wordsColumn(model, {width: columnWidth, height: columnHeight}, locale, canvas);
  if (!isBeside) return vstack([shiftBlock(map, (width - mapWidth) / 2), column], gap / 2);
  const total = Math.max(map.height, column.height);
  return {
    height: total,
    draw: (x, y) =>
      safeHtml`${map.draw(x, y + (total - map.height) / 2)}${column.draw(x + mapWidth + gap, y + (total - column.height) / 2)}`,
  };
}

/** The legends, and as many sentences as fit, in the largest size at which all fit. */
function wordsColumn(
  model: MapModel,
  {width, height}: PictureSize,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const scale = Math.min(largestScale, width / narrowestStrip);
  const legends = scaleBlock(
    vstack(
      [stripBlock(model, width / scale, locale, canvas), legendBlock(model, width / scale, locale, canvas)],
      10,
    ),
    scale,
  );
  const sentences = [...mapSentences(model, locale), ...otherPlaces(model, locale)];
  const column = (count: number, size: number): LayoutBlock => {
    const text = sentences.slice(0, count).join(' ');
    return vstack([legends, paragraph([{text, size, fill: canvas.palette.text}], width, canvas)], 18);
  };
  for (const size of [26, 24, 22, 20]) {
    const block = column(sentences.length, size);
    if (block.height <= height) return block;
  }
  for (let count = sentences.length - 1; count > 0; count--) {
    const block = column(count, 20);
    if (block.height <= height) return block;
  }
  return legends;
}

/** "01.02 Cobertura de agua. Valor en 2024, en porcentaje." */
function subtitle(model: MapModel, locale: Locale): string {
  const {indicator} = model;
  const name = resolveText(nameInSentence(indicator), locale)?.text ?? indicator.id;
  const title = [indicator.code, name].filter(Boolean).join(' ');
  return `${title}. ${mapAbout(model, locale)}${mapUnit(model, locale)}.`;
}

function inferredNote({view, rows}: MapModel, locale: Locale): readonly string[] {
  const isInferred = view !== 'value' && rows.some(({assessment}) => hasInferredDirection(assessment));
  return isInferred ? [locale.t('direction-basis.inferred')] : [];
}

/** The places that the map does not draw, with their figures. */
function otherPlaces(model: MapModel, locale: Locale): readonly string[] {
  const {others, view, ranking} = model;
  if (others.length === 0) return [];
  const shown = others.slice(0, maxSpoken).map((row) => placeSpeech(row, {view, counts: ranking}, locale));
  const more = others.length - maxSpoken;
  const rest = more > 0 ? [locale.t('finding.more', {count: more})] : [];
  return [`${locale.t('map.others')}: ${[...shown, ...rest].join('; ')}.`];
}

/** The sentences, and the figures of each place when they are few. */
function description(model: MapModel, locale: Locale): string {
  const {rows, view, ranking} = model;
  const spoken = rows.length > maxSpoken ? [] : rows;
  return [
    ...mapSentences(model, locale),
    ...spoken.map((row) => `${placeSpeech(row, {view, counts: ranking}, locale)}.`),
  ].join(' ');
}
