import {svg, type TemplateResult} from 'lit';
import {mapArea} from '../../../marks/map/area.ts';
import {classColors} from '../../../marks/map/class-colors.ts';
import {paintedVerdict, type PlacePaint} from '../../../marks/map/paint.ts';
import {stripHeight, stripPlotMark} from '../../../marks/map/strip.ts';
import {legendKey, mapTile, missingHatch, type TileText} from '../../../marks/map/tile.ts';
import {tileSize} from '../../../scale/map/tile-grid.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {safeHtml, type Markup} from '../../html-template.ts';
import {mapLegend} from '../../places/map-legend.ts';
import {paintOf, type MapModel, type MapOption} from '../../places/map-model.ts';
import {mapStrip} from '../../places/map-strip.ts';
import {tileContent} from '../../places/tile-content.ts';
import {roundPx, shiftBlock, vstack, type DrawContext, type LayoutBlock} from '../layout.ts';
import {coloredMarkup, pixelBox, tokenColors} from '../mark.ts';
import type {TokenColors} from '../serialize-template.ts';
import {paragraph} from '../text.ts';

/** Texts of a tile in a file, which is also seen small. */
const tileText: TileText = {
  abbr: 16,
  figure: [24, 18],
  reason: 15,
  baselines: [20, 45, 38],
  reasonWidths: ['narrow'],
};

const classTokens: TokenColors = Object.fromEntries(
  classColors.flatMap(({ground, ink}, index) => [
    [`class-${index + 1}`, ground],
    [`on-class-${index + 1}`, ink],
  ]),
);

/** A mark of a map as markup, in the colours of its paint. */
function painted(
  mark: TemplateResult,
  paint: PlacePaint | null,
  position: readonly [number, number],
  {palette}: DrawContext,
): Markup | null {
  return coloredMarkup(mark, position, {
    ...tokenColors(palette, (paint && paintedVerdict(paint)) ?? 'unchanged'),
    'missing-ink': palette.verdicts.incomparable.ink,
    ...classTokens,
  });
}

/** The drawn places, `width` px wide; nothing when the map draws no place of the report. */
export function mapBlock(model: MapModel, width: number, locale: Locale, canvas: DrawContext): LayoutBlock {
  const {options, size} = model;
  const scale = width / size.width;
  return {
    height: options.length > 0 ? size.height * scale : 0,
    draw: (x, y) =>
      safeHtml`${painted(svg`<defs>${missingHatch}</defs>`, null, [0, 0], canvas)}<g transform="translate(${roundPx(x)} ${roundPx(y)}) scale(${Math.round(scale * 1e4) / 1e4})">${options.map((option) => placeMarkup(option, model, locale, canvas))}</g>\n`,
  };
}

function placeMarkup(option: MapOption, model: MapModel, locale: Locale, canvas: DrawContext): Markup | null {
  const {shape} = option;
  const paint = paintOf(option.row, model);
  if (shape.path !== null) return painted(mapArea(shape.path, paint), paint, [0, 0], canvas);
  const tile = mapTile(tileContent(option, paint, model.view, locale), tileText);
  return painted(tile, paint, [shape.x - tileSize / 2, shape.y - tileSize / 2], canvas);
}

/** The strip plot of the values, the legend of their classes; nothing without values. */
export function stripBlock(model: MapModel, width: number, locale: Locale, canvas: DrawContext): LayoutBlock {
  const {classes, view} = model;
  if (view !== 'value' || !classes) return vstack([], 0);
  const strip = mapStrip(model, classes, null, locale);
  const height = stripHeight(strip);
  return {
    height,
    draw: (x, y) =>
      safeHtml`${painted(svg`${stripPlotMark(strip, pixelBox(width, height))}`, null, [x, y], canvas)}\n`,
  };
}

/** The signs of the map with their words, one below the other. */
export function legendBlock(
  model: MapModel,
  width: number,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const entries = mapLegend(model, locale).map(({paint, words}) => {
    const text = paragraph([{text: words, size: 13, fill: canvas.palette.text}], width - 30, canvas);
    const swatch: LayoutBlock = {
      height: text.height,
      draw: (x, y) =>
        safeHtml`${painted(legendKey(paint), paint, [x, y], canvas)}${shiftBlock(text, 30).draw(x, y)}`,
    };
    return swatch;
  });
  return vstack(entries, 4);
}
