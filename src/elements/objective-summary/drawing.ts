import type {TemplateResult} from 'lit';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import {scope} from '../../model/analysis/scope.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import type {FigureElement} from '../base/figure-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {findingStyles} from './finding.styles.ts';
import {summaryStyles} from './styles.ts';
import {objectiveSummary, type SummaryVariant} from './view.ts';

/** What the drawing reads of its element. */
interface SummaryHost extends FigureElement {
  readonly code: string;
  readonly variant: SummaryVariant;
}

/** Draws an `<objective-summary>`. */
export class SummaryDrawing implements Drawing {
  static readonly styles = [variationBarStyles, findingStyles, summaryStyles];
  static readonly messages = [esPEReport];

  readonly #host: SummaryHost;

  constructor(host: SummaryHost) {
    this.#host = host;
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult | FailedLoad {
    const {code, headingLevel, variant, periods} = this.#host;
    const selectedScope = scope(report, code, periods);
    if (!selectedScope) return loadFailure('unknown-code', origin, code);
    return objectiveSummary(selectedScope, {report, locale, headingLevel}, variant);
  }
}
