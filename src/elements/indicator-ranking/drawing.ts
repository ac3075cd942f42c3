import type {TemplateResult} from 'lit';
import type {LoadedReport} from '../../load/parse.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {indicatorRankingStyles} from './styles.ts';
import {indicatorRanking} from './view.ts';

/** Draws a `<indicator-ranking>`. */
export class IndicatorRankingDrawing implements Drawing {
  static readonly styles = [indicatorRankingStyles];
  static readonly messages = [];

  renderReport({report}: LoadedReport, locale: Locale): TemplateResult {
    return indicatorRanking(report, locale);
  }
}
