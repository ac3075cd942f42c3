import {nothing, type TemplateResult} from 'lit';
import type {FailedLoad, LoadedReport} from '../../load/parse.ts';
import {assess} from '../../model/analysis/assessment.ts';
import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import {withoutPlaceParts} from '../../model/report/place.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {registerMessages} from '../../text/i18n/translations.ts';
import {esPECharts} from '../../text/i18n/messages/es-PE/charts.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPESeries} from '../../text/i18n/messages/es-PE/series.ts';
import type {FigureElement} from '../base/figure-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {indicatorDefects} from '../base/render-result.ts';
import {noIndicator} from '../shared/no-indicator.ts';
import {FocusableScrollAreas} from '../shared/scroll-regions.ts';
import {loadStatistics} from '../shared/statistics/loaded-statistics.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import type {SoundControl} from './sound/sound-control.ts';
import {trendStyles} from './styles.ts';
import {indicatorTrend} from './view.ts';

/** What the drawing reads of its element. */
interface TrendHost extends FigureElement {
  readonly code: string;
  readonly sound: boolean;
}

/** Draws an `<indicator-trend>`. */
export class TrendDrawing implements Drawing {
  static readonly styles = [variationBarStyles, trendStyles];
  static readonly messages = [esPECharts, esPESeries, esPEReport, esPEExplanation, esPEDetails];

  readonly #host: TrendHost;
  #sound: SoundControl | null = null;

  constructor(host: TrendHost) {
    this.#host = host;
    new FocusableScrollAreas(host);
  }

  prepare({report}: LoadedReport): Promise<void> | null {
    return loadStatistics(report, true) ?? (this.#host.sound && !this.#sound ? this.#loadSound() : null);
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult | FailedLoad {
    const {code, headingLevel, periods} = this.#host;
    const indicator = findIndicatorOrFirst(report, code);
    const sound = this.#sound?.render(this.#host.sound ? indicator : null, locale) ?? nothing;
    if (!indicator) return noIndicator(code, origin, locale);
    return indicatorTrend(
      assess(withoutPlaceParts(indicator), periods),
      {report, locale, headingLevel},
      sound,
    );
  }

  async #loadSound(): Promise<void> {
    const {SoundControl, soundMessages} = await import('./sound/sound-control.ts');
    soundMessages.forEach(registerMessages);
    this.#sound = new SoundControl(this.#host);
  }

  /** Problems of the shown indicator only. */
  problems(ready: LoadedReport): readonly ReportProblem[] {
    return indicatorDefects(ready, this.#host.code);
  }
}
