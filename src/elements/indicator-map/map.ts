import {html, nothing, svg, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {isDashed, paintColors, paintedVerdict, type PlacePaint} from '../../marks/map/paint.ts';
import {areaSign, legendKey, mapTile, missingHatch} from '../../marks/map/tile.ts';
import type {MapShape} from '../../scale/map/map-shapes.ts';
import {tileGap, tileSize} from '../../scale/map/tile-grid.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {placeSpeech} from '../../text/sentence/places/place-words.ts';
import {optionId, type PlaceListbox} from './listbox.ts';
import {tileContent} from '../../render/places/tile-content.ts';
import {paintOf, type MapModel, type MapOption} from '../../render/places/map-model.ts';

/** Width of a tile of a full-size map, in em: 72 px. */
const emPerUnit = 1 / 16;

/** Layouts by their number of columns. The style sheet has the smallest size of each. */
const fewColumns = 6;
const manyColumns = 12;

/** Width of a layout of more columns, as a part of its full size: that at which its texts are 12 px high. */
const wideScale = 0.55;

/**
 * The places as a listbox with one tab stop. Its size is that of its tiles, or the width of its container. Tiles do not
 * become so small that their texts cannot be read: the map then moves sideways in its box.
 */
export function placeMap(
  model: MapModel,
  label: string,
  listbox: PlaceListbox,
  locale: Locale,
): TemplateResult {
  const {width, height} = model.size;
  const {options} = model;
  const active = options.findIndex(({row}) => row.code === listbox.active);
  const hasTiles = options[0]?.shape.path === null;
  const count = width / (tileSize + tileGap);
  const columns = count > manyColumns ? 'wide' : count > fewColumns ? 'many' : 'few';
  const scale = emPerUnit * (hasTiles && columns === 'wide' ? wideScale : 1);
  return html`<div class="pan">
    <svg
      class="map"
      part="map"
      role="listbox"
      tabindex="0"
      aria-label=${label}
      aria-activedescendant=${active < 0 ? nothing : optionId(active)}
      data-columns=${hasTiles ? columns : nothing}
      viewBox="-5 -5 ${width + 10} ${height + 10}"
      width="${(width + 10) * scale}em"
      @keydown=${listbox.handleKeydown}
      @click=${listbox.handleClick}
      @focus=${listbox.handleFocus}
      @pointerover=${listbox.handlePointer}
      @pointerleave=${listbox.handleLeave}
    >
      <defs>${missingHatch}</defs>
      ${guard([model, locale, listbox.selected], () => options.map((option, index) => place(option, {id: optionId(index), model, isSelected: option.row.code === listbox.selected}, locale)))}
      ${ring(options[active], 'active')}
      ${ring(
        options.find(({row}) => row.code === listbox.hovered),
        'hovered',
      )}
    </svg>
  </div>`;
}

/** Most areas with a sign for forced colours: those of a larger map are smaller than a sign. */
const maxSigns = 100;

interface PlaceOptions {
  readonly id: string;
  readonly model: MapModel;
  readonly isSelected: boolean;
}

function place(option: MapOption, options: PlaceOptions, locale: Locale): TemplateResult {
  const {shape, row} = option;
  const {id, model, isSelected} = options;
  const paint = paintOf(row, model);
  const speech = placeSpeech(row, {view: model.view, counts: model.ranking}, locale);
  if (shape.path !== null) return areaPlace(shape, paint, {...options, speech});
  return svg`<g
    class="place"
    role="option"
    id=${id}
    aria-selected=${String(isSelected)}
    data-verdict=${paintedVerdict(paint) ?? nothing}
    transform="translate(${shape.x - tileSize / 2} ${shape.y - tileSize / 2})"
  ><text class="visually-hidden">${speech}</text><g aria-hidden="true">${mapTile(tileContent(option, paint, model.view, locale))}</g></g>`;
}

/**
 * An area as an option, in one template: with the outline of `mapArea` in a template of its own, a map of 1,874 areas takes
 * about a tenth more time.
 */
function areaPlace(
  {path, x, y}: MapShape,
  paint: PlacePaint,
  {id, model, isSelected, speech}: PlaceOptions & {readonly speech: string},
): TemplateResult {
  const {ground, edge} = paintColors(paint);
  return svg`<g
    class="place"
    role="option"
    id=${id}
    aria-selected=${String(isSelected)}
    data-verdict=${paintedVerdict(paint) ?? nothing}
  ><text class="visually-hidden">${speech}</text><path class="ground area" d=${path} fill=${ground} stroke=${edge} stroke-width="0.75" stroke-dasharray=${isDashed(paint) ? '4 3' : nothing} vector-effect="non-scaling-stroke"/>${model.options.length > maxSigns ? nothing : svg`<g aria-hidden="true">${areaSign(paint, x, y)}</g>`}</g>`;
}

/** The outline of the active place, or of the one under the pointer, above all places. */
function ring(option: MapOption | undefined, kind: 'active' | 'hovered'): TemplateResult | typeof nothing {
  if (!option) return nothing;
  const {path, x, y} = option.shape;
  return path === null
    ? svg`<rect class="ring" data-kind=${kind} x=${x - tileSize / 2 - 2} y=${y - tileSize / 2 - 2} width=${tileSize + 4} height=${tileSize + 4} rx="5" />`
    : svg`<path class="ring" data-kind=${kind} d=${path} />`;
}

/** The sign of a paint in a legend. */
export function swatch(paint: PlacePaint): TemplateResult {
  return html`<svg
    class="swatch"
    viewBox="0 0 22 18"
    width="22"
    height="18"
    aria-hidden="true"
    data-verdict=${paintedVerdict(paint) ?? nothing}
  >
    ${legendKey(paint)}
  </svg>`;
}
