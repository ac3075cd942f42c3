import type {TemplateResult} from 'lit';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import {scope} from '../../model/analysis/scope.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import type {ReportElement} from '../base/report-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {legendStyles} from './styles.ts';
import {indicatorLegend} from './view.ts';

/** What the drawing reads of its element. */
interface LegendHost extends ReportElement {
  readonly code: string;
  readonly fromPeriod: string;
  readonly toPeriod: string;
}

/** Draws an `<indicator-legend>`. */
export class LegendDrawing implements Drawing {
  static readonly styles = [variationBarStyles, legendStyles];
  static readonly messages = [esPEReport];

  readonly #host: LegendHost;

  constructor(host: LegendHost) {
    this.#host = host;
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult | FailedLoad {
    const {code, fromPeriod: from, toPeriod: to} = this.#host;
    const shownScope = scope(report, code, {from, to});
    if (!shownScope) return loadFailure('unknown-code', origin, code);
    return indicatorLegend(shownScope.assessments, {locale});
  }
}
