import {ReactiveElement, html, type PropertyValues, type TemplateResult, type render} from 'lit';
import {property} from '../base/property.ts';
import type {Report} from '../../model/report/report.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import type {Pack} from '../../text/i18n/messages.ts';
import {esPEChart} from '../../text/i18n/messages/es-PE/charts.ts';
import {esPENotice} from '../../text/i18n/messages/es-PE/status.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPESlides} from '../../text/i18n/messages/es-PE/slides.ts';
import {esPEWhy} from '../../text/i18n/messages/es-PE/explanation.ts';
import {AvanceElement} from '../base/avance-element.ts';
import {bar} from '../shared/variation-bar.styles.ts';
import {slideFigures} from './figures.styles.ts';
import {slide} from './slide.styles.ts';
import {slides as slidesStyle} from './styles.ts';
import {buildSlides} from './deck.ts';
import type {Slide} from './slide.ts';
import {slides} from './view.ts';
import {patternDefs} from '../shared/patterns.ts';
import {SlideController} from './slide-state.ts';

/**
 * A report as a presentation. `<policy-report view="slides">` puts it inside itself and gives it what to show; with a
 * tag of its own it may come in a script of its own, before or after the one of the report.
 *
 * @summary What `<policy-report view="slides">` shows: cover, objectives, tables, charts, sources, closing.
 * @csspart deck - Slides and controls.
 * @csspart stage - The place of the slides.
 * @csspart slide - One slide.
 * @csspart foot - Source, date and number at the foot of a slide.
 * @csspart controls - The buttons.
 * @csspart button - One of them.
 * @csspart place - Which slide of how many.
 */
export class PolicySlides extends AvanceElement {
  static override readonly messages: readonly Pack[] = [
    esPENotice,
    esPEReport,
    esPEWhy,
    esPEChart,
    esPESlides,
  ];
  static override styles = [...AvanceElement.styles, bar, slide, slideFigures, slidesStyle];

  /**
   * What draws a template: that of the report's script, for a page that lists its Trusted Types policies lets only one
   * script make the one that Lit needs.
   */
  @property({attribute: false}) renderTemplate: typeof render | null = null;
  /** A report that has been read. */
  @property({attribute: false}) report: Report | null = null;
  /** Its parts, with what their indicators say. */
  @property({attribute: false}) scopes: readonly Scope[] = [];
  /** Level of the headings, one per slide. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;
  /** `off` draws without hatches and dots. */
  @property() textures: 'on' | 'off' = 'on';

  /** What is shown, in order; empty without a report. */
  slides: readonly Slide[] = [];
  readonly #slides = new SlideController(this);

  /** Made once per report, not once per slide that is turned. */
  protected override willUpdate(changed: PropertyValues<PolicySlides>): void {
    const isOther = (['report', 'scopes', 'locale', 'headingLevel'] as const).some((name) =>
      changed.has(name),
    );
    if (!isOther || !this.report) return;
    this.slides = buildSlides(this.scopes, this.#setting(this.report));
    if (changed.has('report')) this.#slides.follow();
  }

  /** Renders with `renderTemplate` in place of LitElement's own copy of Lit. */
  protected override update(changed: PropertyValues<PolicySlides>): void {
    ReactiveElement.prototype['update'].call(this, changed);
    if (this.report) this.renderTemplate?.(this.#content(this.report), this.renderRoot);
  }

  #content(report: Report): TemplateResult {
    const setting = this.#setting(report);
    const {tag, dir} = setting.language;
    return html`<div class="root" lang=${tag} dir=${dir}>
      ${this.textures === 'on' ? patternDefs : null} ${slides(this.slides, this.#slides, setting)}
    </div>`;
  }

  #setting(report: Report) {
    return {
      report,
      language: this.resolveLocale(report.defaultLanguage),
      headingLevel: this.headingLevel,
    };
  }
}
