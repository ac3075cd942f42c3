import type {TemplateResult} from 'lit';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import {scope} from '../../model/analysis/scope.ts';
import {findIndicator} from '../../model/report/lookup.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import type {FigureElement} from '../base/figure-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {goToAddress} from '../base/page/page-address.ts';
import {places} from '../shared/place/loaded-places.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {findingStyles} from './finding.styles.ts';
import {summaryStyles} from './styles.ts';
import {objectiveSummary, type SummaryVariant} from './view.ts';

/** What the drawing reads of its element. */
interface SummaryHost extends FigureElement {
  readonly code: string;
  readonly variant: SummaryVariant;
  readonly noAddress: boolean;
}

/** Draws an `<objective-summary>`. */
export class SummaryDrawing implements Drawing {
  static readonly styles = [variationBarStyles, findingStyles, summaryStyles];
  static readonly messages = [esPEReport, esPEDetails];

  readonly #host: SummaryHost;

  constructor(host: SummaryHost) {
    this.#host = host;
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult | FailedLoad {
    const {code, headingLevel, variant, periods} = this.#host;
    const selectedScope = scope(places()?.withRowNames(report) ?? report, code, periods);
    if (!selectedScope) return loadFailure('unknown-code', origin, code);
    const isOwn = (fragment: string): boolean => findIndicator(report, fragment) !== null;
    return objectiveSummary(selectedScope, {report, locale, headingLevel}, variant, (address) =>
      goToAddress(this.#host, address, isOwn),
    );
  }
}
