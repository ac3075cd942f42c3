import type {ReportContext} from '../report-context.ts';
import {cardSvg} from '../svg/card.ts';
import {chartSvg} from '../svg/chart.ts';
import type {DrawContext} from '../svg/layout.ts';
import {cardPicture} from '../svg/picture/card.ts';
import {chartPicture} from '../svg/picture/chart.ts';
import type {PictureRatio} from '../svg/picture/ratio.ts';
import {trendPicture} from '../svg/picture/trend.ts';
import {trendSvg} from '../svg/trend.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {ShareSubject} from './share-subject.ts';

export interface PictureOptions {
  readonly locale: Locale;
  readonly canvas: DrawContext;
  /** Null for a drawing as high as its content, with all texts. */
  readonly ratio: PictureRatio | null;
  /** The author's title of a card; empty for its name. */
  readonly headline: string;
}

/** The content as an SVG file; null for elements other than card, trend and chart. */
export function subjectPicture(
  {tag, report, group, assessments}: ShareSubject,
  {locale, canvas, ratio, headline}: PictureOptions,
): string | null {
  const context: ReportContext = {report, locale};
  const scope = {group, assessments};
  if (tag === 'variation-chart')
    return ratio ? chartPicture(scope, ratio, context, canvas) : chartSvg(scope, context, canvas);
  const [first] = assessments;
  if (!first) return null;
  if (tag === 'indicator-card')
    return ratio ? cardPicture(first, {ratio, headline}, context, canvas) : cardSvg(first, context, canvas);
  if (tag !== 'indicator-trend') return null;
  return ratio ? trendPicture(first, ratio, context, canvas) : trendSvg(first, context, canvas);
}
