import type {PlacePaint} from '../../marks/map/paint.ts';
import type {TileContent} from '../../marks/map/tile.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {formatBareValue} from '../../text/format/quantity.ts';
import {formatChangeNumber} from '../../text/format/tick-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {hasFigure, type MapView} from '../../text/sentence/places/map-row.ts';
import {missingReasonOf} from '../../text/sentence/places/missing-places.ts';
import type {MapOption} from './map-model.ts';

/** What the tile of a place shows. */
export function tileContent(
  {shape, row}: MapOption,
  paint: PlacePaint,
  view: MapView,
  locale: Locale,
): TileContent {
  const {assessment} = row;
  const {t} = locale;
  const reason = missingReasonOf(row);
  return {
    abbr: shape.abbr ?? '',
    figure: figureOf(assessment, view, locale),
    reason:
      hasFigure(row, view) || assessment.incomparableReason === 'break'
        ? null
        : {wide: t(`map.tile-${reason}`), narrow: t(`map.short-${reason}`)},
    paint,
  };
}

function figureOf({change, to, indicator}: Assessment, view: MapView, locale: Locale): string {
  if (view === 'change') return change ? formatChangeNumber(change, locale) : '';
  return to ? formatBareValue(indicator, to, locale) : '';
}
