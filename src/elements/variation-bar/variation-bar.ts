import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {assess} from '../../model/analysis/assessment.ts';
import type {DesiredDirection} from '../../model/report/indicator.ts';
import {
  parseBarAttributes,
  type InvalidAttribute,
  type ParsedBar,
} from '../../model/analysis/bar-attributes.ts';
import {assessmentDomain} from '../../scale/assessment-bar.ts';
import type {Mark} from '../../scale/variation-bar.ts';
import type {Translation} from '../../text/i18n/messages/translation.ts';
import {scaleGroupKey} from '../../text/format/unit-label.ts';
import {esPEVariationBar} from '../../text/i18n/messages/es-PE/variation-bar.ts';
import {AvanceElement} from '../base/avance-element.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {inlineBarStyles} from './styles.ts';
import {inlineBar} from './view.ts';
import {patternDefs} from '../../marks/patterns.ts';
import {IndicatorErrorEvent} from '../base/events.ts';
import {ScaleGroup} from '../shared/scale-group.ts';

/**
 * Two figures and their change, inside a sentence of an article. Needs no report.
 *
 * @summary Two figures as a bar with its change, usable inside a sentence, without any JSON.
 * @slot - Fallback content: the figures in words, shown until the bar is drawn and when an attribute is invalid.
 * @csspart bar - The bar.
 * @csspart change - The signed change.
 * @csspart levels - The two figures.
 * @cssprop [--indicator-bar-size=6em] - Width of the bar.
 * @fires {IndicatorErrorEvent} indicator-error - An attribute has an invalid value.
 */
export class VariationBar extends AvanceElement {
  static override readonly kind = 'variation-bar';
  static override readonly messages: readonly Translation[] = [esPEVariationBar];
  static override styles = [...AvanceElement.styles, variationBarStyles, inlineBarStyles];

  /** The earlier value, as a plain number: `19.9`. Shown with the same decimals. Empty: no value. */
  @property({attribute: 'from-value'}) fromValue = '';
  /** The current value. */
  @property({attribute: 'to-value'}) toValue = '';
  /** `%`, or the symbol of any other unit. A change of percents is in percentage points. */
  @property() unit = '';
  /** Desired direction: `increase`, `decrease`, `maintain`, `none`. Empty: not stated, and no verdict. */
  @property() desired: DesiredDirection | '' = '';
  /** Period of the earlier value, for the sentence that screen readers speak. */
  @property({attribute: 'from-period'}) fromPeriod = '';
  /** Period of the current value. */
  @property({attribute: 'to-period'}) toPeriod = '';
  /** Form of the bar. `levels`: from one value to the other. `change`: the difference, from zero. `bullet`: the current value, from zero, against its target. */
  @property() view: Mark = 'levels';
  /** Ends of the scale, as `0 100`; by default the unit's own. */
  @property() domain = '';
  /** Bars and cards of one group, anywhere on the page, are drawn on one scale; each unit has its own. */
  @property({attribute: 'scale-group'}) scaleGroup = '';
  /** Target value, marked on the scale. */
  @property() target = '';
  /** Baseline value, marked on the scale. */
  @property() baseline = '';
  /** Draws the bar without hatches and dots. */
  @property({type: Boolean, attribute: 'no-patterns'}) noPatterns = false;

  readonly #scale = new ScaleGroup(this);
  #figures: ParsedBar | InvalidAttribute | null = null;

  protected override willUpdate(): void {
    this.#figures = parseBarAttributes(this);
  }

  protected override render(): TemplateResult {
    const language = this.loadLanguage();
    void language?.then(() => this.requestUpdate());
    const locale = this.resolveLocale();
    const figures = this.#figures;
    if (language || !figures || 'invalidValue' in figures) {
      this.#scale.leaveGroup();
      return html`<slot></slot>`;
    }
    const {view: mark} = this;
    const assessment = assess(figures.indicator);
    const name = scaleGroupKey(this.scaleGroup, assessment.indicator, mark, locale);
    const domain = this.#scale.domain(name, figures.domain ?? assessmentDomain(assessment, mark));
    const options = {mark, domain, isDated: Boolean(this.fromPeriod && this.toPeriod)};
    return html`<span lang=${locale.tag} dir=${locale.dir}
      >${!this.noPatterns ? patternDefs : nothing}${inlineBar(assessment, locale, options)}</span
    >`;
  }

  protected override updated(): void {
    const figures = this.#figures;
    if (figures && 'invalidValue' in figures) this.#dispatchError(figures);
  }

  #dispatchError({name, invalidValue}: InvalidAttribute): void {
    const failure = {
      code: 'bad-record',
      url: null,
      attempt: 1,
      detail: `${name}="${invalidValue}"`,
      problems: [],
    } as const;
    this.dispatchEvent(new IndicatorErrorEvent(failure));
  }
}
