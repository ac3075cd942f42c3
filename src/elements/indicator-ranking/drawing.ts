import type {TemplateResult} from 'lit';
import type {FailedLoad, LoadedReport} from '../../load/parse.ts';
import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {enRanking} from '../../text/i18n/messages/en/ranking.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPERanking} from '../../text/i18n/messages/es-PE/ranking.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import type {PictureRatio} from '../../render/svg/picture/ratio.ts';
import type {ReportContext} from '../../render/report-context.ts';
import type {FigureElement} from '../base/figure-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {indicatorDefects} from '../base/render-result.ts';
import {noIndicator} from '../shared/no-indicator.ts';
import {placeMessages} from '../shared/place/report-places.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {rankingRows, type RankingModel} from '../../render/places/ranking-model.ts';
import {rankingStyles} from './styles.ts';
import {indicatorRanking} from './view.ts';
import {wideRankingStyles} from './wide.styles.ts';

/** What the drawing reads of its element. */
interface RankingHost extends FigureElement {
  readonly code: string;
  readonly limit: number;
}

/** Draws an `<indicator-ranking>`. */
export class RankingDrawing implements Drawing {
  static readonly styles = [variationBarStyles, rankingStyles, wideRankingStyles];
  static readonly messages = [...placeMessages, esPERanking, enRanking, esPEReport, esPEDetails];

  readonly #host: RankingHost;
  #shown: {readonly model: RankingModel; readonly context: ReportContext} | null = null;
  #showsAll = false;

  constructor(host: RankingHost) {
    this.#host = host;
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult | FailedLoad {
    const {code, headingLevel, periods} = this.#host;
    const limit = this.#showsAll ? 0 : this.#host.limit;
    const shown = report.shownPlace?.place.code ?? null;
    const whole = report.shownPlace?.report ?? report;
    const indicator = findIndicatorOrFirst(whole, code);
    this.#shown = null;
    if (!indicator) return noIndicator(code, origin, locale);
    const model = rankingRows(indicator, periods, {shown, limit});
    this.#shown = {model, context: {report: whole, locale}};
    return indicatorRanking(model, {report: whole, locale, headingLevel}, () => this.#showAll());
  }

  async picture(ratio: PictureRatio | null): Promise<string | null> {
    if (!this.#shown) return null;
    const {model, context} = this.#shown;
    return (await import('./picture.ts')).rankingPicture(model, ratio, context);
  }

  /** Problems of the shown indicator only. */
  problems(ready: LoadedReport): readonly ReportProblem[] {
    return indicatorDefects(ready, this.#host.code);
  }

  /** Shows all places. The focus moves from the button, which is gone, to the first place that has come. */
  #showAll(): void {
    const shown = new Set(this.#names().map(({textContent}) => textContent));
    this.#showsAll = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const added = this.#names().find(({textContent}) => !shown.has(textContent));
      if (!added) return;
      added.tabIndex = -1;
      added.focus();
    });
  }

  #names(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[role=rowheader]')];
  }
}
