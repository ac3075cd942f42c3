import type {MapModel} from '../../render/places/map-model.ts';
import type {ReportContext} from '../../render/report-context.ts';
import {drawContext} from '../../render/svg/layout.ts';
import type {PictureRatio} from '../../render/svg/picture/ratio.ts';
import {mapFile} from '../../render/svg/places/map.ts';
import {palette} from '../base/palette.ts';

/** SVG file of a map. */
export function mapPicture(model: MapModel, ratio: PictureRatio | null, context: ReportContext): string {
  return mapFile(model, ratio, context, drawContext(palette('light')));
}
