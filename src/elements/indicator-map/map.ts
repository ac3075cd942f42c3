import {html, nothing, svg, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {paintAttributes, type PlacePaint} from '../../marks/map/paint.ts';
import {areaSign, legendKey, mapTile, missingHatch} from '../../marks/map/tile.ts';
import {verdictPaint} from '../../scale/verdict-icon.ts';
import {tileSize} from '../../scale/map/tile-grid.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatBareValue} from '../../text/format/quantity.ts';
import {formatChangeNumber} from '../../text/format/tick-label.ts';
import {hasFigure} from '../../text/sentence/places/map-row.ts';
import {missingReasonOf} from '../../text/sentence/places/missing-places.ts';
import {placeSpeech} from '../../text/sentence/places/place-words.ts';
import {optionId, type PlaceListbox} from './listbox.ts';
import {paintOf, type MapModel, type MapOption} from './model.ts';

/** Width of a tile of a full-size map, in em: 72 px. */
const emPerUnit = 1 / 16;

/** The places as a listbox with one tab stop. Its size is that of its tiles, or the width of its container. */
export function placeMap(
  model: MapModel,
  label: string,
  listbox: PlaceListbox,
  locale: Locale,
): TemplateResult {
  const {width, height} = model.size;
  const {options} = model;
  const active = options.findIndex(({row}) => row.code === listbox.active);
  return html`<svg
    class="map"
    part="map"
    role="listbox"
    tabindex="0"
    aria-label=${label}
    aria-activedescendant=${active < 0 ? nothing : optionId(active)}
    viewBox="-5 -5 ${width + 10} ${height + 10}"
    width="${(width + 10) * emPerUnit}em"
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
  </svg>`;
}

interface PlaceOptions {
  readonly id: string;
  readonly model: MapModel;
  readonly isSelected: boolean;
}

function place(
  {shape, row}: MapOption,
  {id, model, isSelected}: PlaceOptions,
  locale: Locale,
): TemplateResult {
  const paint = paintOf(row, model);
  const {classNumber, verdict, target} = paintAttributes(paint);
  const speech = placeSpeech(row, {view: model.view, counts: model.ranking}, locale);
  const content =
    shape.path === null ? tile({shape, row}, paint, model, locale) : area(shape.path, shape, paint);
  return svg`<g
    class="place"
    role="option"
    id=${id}
    aria-selected=${String(isSelected)}
    data-class=${classNumber ?? nothing}
    data-verdict=${verdict ?? nothing}
    data-target=${target ?? nothing}
    ?data-missing=${paint.kind === 'missing'}
    transform=${shape.path === null ? `translate(${shape.x - tileSize / 2} ${shape.y - tileSize / 2})` : nothing}
  ><text class="visually-hidden">${speech}</text>${content}</g>`;
}

function tile({shape, row}: MapOption, paint: PlacePaint, {view}: MapModel, locale: Locale): TemplateResult {
  const {assessment} = row;
  const reason = missingReasonOf(row);
  const {t} = locale;
  return svg`<g aria-hidden="true">${mapTile({
    abbr: shape.abbr ?? '',
    figure: figureOf(assessment, view, locale),
    reason:
      hasFigure(row, view) || assessment.incomparableReason === 'break'
        ? null
        : {wide: t(`map.tile-${reason}`), narrow: t(`map.short-${reason}`)},
    paint,
  })}</g>`;
}

function figureOf(
  {change, to, indicator}: MapOption['row']['assessment'],
  view: MapModel['view'],
  locale: Locale,
): string {
  if (view === 'change') return change ? formatChangeNumber(change, locale) : '';
  return to ? formatBareValue(indicator, to, locale) : '';
}

/** An area, and a texture above its ground. */
function area(path: string, {x, y}: MapOption['shape'], paint: PlacePaint): TemplateResult {
  const fill = paint.kind === 'verdict' ? verdictPaint(paint.verdict) : nothing;
  const isMissing = paint.kind === 'missing';
  return svg`<path class="ground area" ?data-dashed=${isMissing} d=${path} fill=${isMissing ? 'url(#missing-hatch)' : fill} /><g aria-hidden="true">${areaSign(paint, x, y)}</g>`;
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
  const {classNumber, verdict, target} = paintAttributes(paint);
  return html`<svg
    class="swatch"
    viewBox="0 0 22 18"
    width="22"
    height="18"
    aria-hidden="true"
    data-class=${classNumber ?? nothing}
    data-verdict=${verdict ?? nothing}
    data-target=${target ?? nothing}
  >
    ${legendKey(paint)}
  </svg>`;
}
