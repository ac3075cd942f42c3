import {ReactiveElement, html, type PropertyValues, type TemplateResult, type render} from 'lit';
import {property} from 'lit/decorators.js';
import type {Report} from '../../model/report/report.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import type {Translation} from '../../text/i18n/messages/translation.ts';
import {esPECharts} from '../../text/i18n/messages/es-PE/charts.ts';
import {esPEStatus} from '../../text/i18n/messages/es-PE/status.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPESlides} from '../../text/i18n/messages/es-PE/slides.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {AvanceElement} from '../base/avance-element.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {figureStyles} from './figures.styles.ts';
import {slideStyles} from './slide.styles.ts';
import {narrowStyles} from './narrow.styles.ts';
import {deckStyles} from './styles.ts';
import {buildSlides} from './deck.ts';
import type {Slide} from './slide.ts';
import {deck} from './view.ts';
import type {RenderContext} from '../shared/localized-text.ts';
import {patternDefs} from '../../marks/patterns.ts';
import {SlideController} from './slide-controller.ts';

/**
 * A report as a presentation. `<policy-report view="slides">` creates it and sets its properties. It has its own tag, so
 * that it can load in a separate script, before or after that of the report.
 *
 * @summary Presentation of `<policy-report view="slides">`: cover, objectives, tables, charts, sources, closing.
 * @csspart deck - Slides and controls.
 * @csspart stage - Container of the slides.
 * @csspart slide - One slide.
 * @csspart foot - Source, date and number at the foot of a slide.
 * @csspart controls - The buttons.
 * @csspart button - A button.
 * @csspart place - Number of the slide and of all slides.
 */
export class PolicySlides extends AvanceElement {
  static override readonly kind = 'policy-slides';
  static override readonly messages: readonly Translation[] = [
    esPEStatus,
    esPEReport,
    esPEExplanation,
    esPECharts,
    esPESlides,
  ];
  static override styles = [
    ...AvanceElement.styles,
    variationBarStyles,
    slideStyles,
    figureStyles,
    deckStyles,
    narrowStyles,
  ];

  /**
   * Lit's `render` of the report's script. With a list of Trusted Types policies a page allows only one script to
   * create the policy of Lit.
   */
  @property({attribute: false}) renderTemplate: typeof render | null = null;
  /** Parsed report. */
  @property({attribute: false}) report: Report | null = null;
  /** Objectives of the report with their assessments. */
  @property({attribute: false}) scopes: readonly Scope[] = [];
  /** Level of the headings, one per slide. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;
  /** Draws bars without hatches and dots. */
  @property({type: Boolean, attribute: 'no-patterns'}) noPatterns = false;

  /** All slides in order; empty without a report. */
  slides: readonly Slide[] = [];
  readonly #controller = new SlideController(this);

  /** Builds the slides once per report, not at each change of slide. */
  protected override willUpdate(changed: PropertyValues<PolicySlides>): void {
    const needsSlides = (['report', 'scopes', 'locale', 'headingLevel'] as const).some((name) =>
      changed.has(name),
    );
    if (!needsSlides || !this.report) return;
    this.slides = buildSlides(this.scopes, this.#context(this.report));
    if (changed.has('report')) this.#controller.followHash();
  }

  /** Renders with `renderTemplate` in place of LitElement's own copy of Lit. */
  protected override update(changed: PropertyValues<PolicySlides>): void {
    ReactiveElement.prototype['update'].call(this, changed);
    if (this.report) this.renderTemplate?.(this.#content(this.report), this.renderRoot);
  }

  #content(report: Report): TemplateResult {
    const context = this.#context(report);
    const {tag, dir} = context.locale;
    return html`<div class="root" lang=${tag} dir=${dir}>
      ${this.noPatterns ? null : patternDefs} ${deck(this.slides, this.#controller, context)}
    </div>`;
  }

  #context(report: Report): RenderContext {
    return {
      report,
      locale: this.resolveLocale(report.defaultLanguage),
      headingLevel: this.headingLevel,
    };
  }
}
