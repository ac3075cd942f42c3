import type {ReactiveController, TemplateResult} from 'lit';
import type {LoadedReport} from '../../../load/parse.ts';
import {topLevelScopes} from '../../../model/analysis/scope.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {esPECharts} from '../../../text/i18n/messages/es-PE/charts.ts';
import {esPEDetails} from '../../../text/i18n/messages/es-PE/details.ts';
import {esPEExplanation} from '../../../text/i18n/messages/es-PE/explanation.ts';
import {esPEReport} from '../../../text/i18n/messages/es-PE/report.ts';
import {esPESlides} from '../../../text/i18n/messages/es-PE/slides.ts';
import type {FigureElement} from '../../base/figure-element.ts';
import type {Drawing} from '../../base/drawing/drawing.ts';
import {variationBarStyles} from '../../shared/variation-bar.styles.ts';
import {buildSlides} from './deck.ts';
import {findingStyles} from '../../objective-summary/finding.styles.ts';
import {narrowStyles} from './narrow.styles.ts';
import {printStyles} from './print.styles.ts';
import {rowStyles} from './row.styles.ts';
import {slideStyles} from './slide.styles.ts';
import {SlideController} from './slide-controller.ts';
import type {Slide} from './slide.ts';
import {deckStyles} from './styles.ts';
import {deck} from './view.ts';

type SlidesHost = FigureElement & {readonly noAddress: boolean};

/** Draws a `<policy-report view="slides">` as a presentation. */
export class SlidesDrawing implements Drawing {
  static readonly styles = [
    variationBarStyles,
    findingStyles,
    slideStyles,
    rowStyles,
    deckStyles,
    narrowStyles,
    printStyles,
  ];
  static readonly messages = [esPEReport, esPEExplanation, esPECharts, esPESlides, esPEDetails];

  readonly controllers: readonly ReactiveController[];
  readonly #host: SlidesHost;
  readonly #controller: SlideController;
  #slides: readonly Slide[] = [];
  /** What the slides were made from: they are made once per report, not at each change of slide. */
  #key: readonly unknown[] = [];

  constructor(host: SlidesHost) {
    this.#host = host;
    this.#controller = new SlideController(host);
    this.controllers = [this.#controller];
  }

  renderReport({report}: LoadedReport, locale: Locale): TemplateResult {
    const {headingLevel, periods} = this.#host;
    const context = {report, locale, headingLevel};
    const key = [report, locale, headingLevel, periods.from, periods.to];
    if (key.some((part, index) => part !== this.#key[index])) {
      const isNewReport = report !== this.#key[0];
      this.#key = key;
      this.#slides = buildSlides(topLevelScopes(report, periods), context);
      this.#controller.setSlides(this.#slides);
      if (isNewReport) this.#controller.followHash();
    }
    return deck(this.#slides, this.#controller, context);
  }
}
