import type {RankingModel} from '../../render/places/ranking-model.ts';
import type {ReportContext} from '../../render/report-context.ts';
import {drawContext} from '../../render/svg/layout.ts';
import type {PictureRatio} from '../../render/svg/picture/ratio.ts';
import {rankingFile} from '../../render/svg/places/ranking.ts';
import {palette} from '../base/palette.ts';

/** SVG file of a ranking. */
export function rankingPicture(
  model: RankingModel,
  ratio: PictureRatio | null,
  context: ReportContext,
): string {
  return rankingFile(model, ratio, context, drawContext(palette('light')));
}
