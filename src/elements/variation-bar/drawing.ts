import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {assess} from '../../model/analysis/assessment.ts';
import {
  parseBarAttributes,
  type BarAttributes,
  type InvalidAttribute,
} from '../../model/analysis/bar-attributes.ts';
import {patternDefs} from '../../marks/patterns.ts';
import {assessmentDomain} from '../../scale/assessment-bar.ts';
import type {Mark} from '../../scale/variation-bar.ts';
import {scaleGroupKey} from '../../text/format/unit-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEVariationBar} from '../../text/i18n/messages/es-PE/variation-bar.ts';
import type {AvanceElement} from '../base/avance-element.ts';
import type {AnyDrawing} from '../base/drawing/drawing.ts';
import {IndicatorErrorEvent} from '../base/events.ts';
import {ScaleGroup} from '../shared/scale-group.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {inlineBarStyles} from './styles.ts';
import {inlineBar} from './view.ts';

/** What the drawing reads of its element. */
interface BarHost extends AvanceElement, BarAttributes {
  readonly view: Mark;
  readonly scaleGroup: string;
  readonly noPatterns: boolean;
}

/** Draws a `<variation-bar>`. */
export class BarDrawing implements AnyDrawing, ReactiveController {
  static readonly styles = [variationBarStyles, inlineBarStyles];
  static readonly messages = [esPEVariationBar];

  readonly #host: BarHost;
  readonly #scale: ScaleGroup;
  #invalid: InvalidAttribute | null = null;

  constructor(host: BarHost) {
    this.#host = host;
    this.#scale = new ScaleGroup(host);
    host.addController(this);
  }

  get controllers(): readonly ReactiveController[] {
    return [this, this.#scale];
  }

  /** The bar; the words of the page when an attribute is invalid. */
  render(locale: Locale): TemplateResult {
    const figures = parseBarAttributes(this.#host);
    this.#invalid = 'invalidValue' in figures ? figures : null;
    if ('invalidValue' in figures) {
      this.#scale.leaveGroup();
      return html`<slot></slot>`;
    }
    const {view: mark, scaleGroup, noPatterns, fromPeriod, toPeriod} = this.#host;
    const assessment = assess(figures.indicator);
    const name = scaleGroupKey(scaleGroup, assessment.indicator, mark, locale);
    const domain = this.#scale.domain(name, figures.domain ?? assessmentDomain(assessment, mark));
    const options = {mark, domain, isDated: Boolean(fromPeriod && toPeriod)};
    return html`<span lang=${locale.tag} dir=${locale.dir}
      >${noPatterns ? nothing : patternDefs}${inlineBar(assessment, locale, options)}</span
    >`;
  }

  hostUpdated(): void {
    if (this.#invalid) this.#dispatchError(this.#invalid);
    this.#invalid = null;
  }

  #dispatchError({name, invalidValue}: InvalidAttribute): void {
    const failure = {
      code: 'bad-record',
      url: null,
      attempt: 1,
      detail: `${name}="${invalidValue}"`,
      problems: [],
    } as const;
    this.#host.dispatchEvent(new IndicatorErrorEvent(failure));
  }
}
