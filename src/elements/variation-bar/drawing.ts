import {hasOwn} from '../../model/own.ts';
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {assess} from '../../model/analysis/assessment.ts';
import {
  parseBarAttributes,
  type BarAttributes,
  type InvalidAttribute,
} from '../../model/analysis/bar-attributes.ts';
import {desiredDirections} from '../../model/report/indicator.ts';
import {patternDefs} from '../../marks/patterns.ts';
import {assessmentDomain} from '../../scale/assessment-domain.ts';
import {scaleGroupKey} from '../../text/format/unit-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEVariationBar} from '../../text/i18n/messages/es-PE/variation-bar.ts';
import {warnUnread} from '../base/page/author-warning.ts';
import type {AvanceElement} from '../base/avance-element.ts';
import type {AnyDrawing} from '../base/drawing/drawing.ts';
import {IndicatorErrorEvent} from '../base/events.ts';
import {ScaleGroup} from '../shared/scale-group.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {inlineBarStyles} from './inline.styles.ts';
import {inlineBar, inlineParts} from './view.ts';

/** What the drawing reads of its element. */
interface BarHost extends AvanceElement, BarAttributes {
  readonly show: string;
  readonly scaleGroup: string;
  readonly noPatterns: boolean;
}

/** What attributes expect; the others expect a number. */
const expectedValues: Readonly<Record<string, string>> = {
  desired: desiredDirections.join(' '),
  domain: 'two numbers, the smaller one first, such as 0 100',
};

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

  /** The words of the page, then the bar; that there are no data when an attribute is invalid. */
  render(locale: Locale): TemplateResult {
    const figures = parseBarAttributes(this.#host);
    this.#invalid = hasOwn(figures, 'invalidValue') ? figures : null;
    if (hasOwn(figures, 'invalidValue')) {
      this.#scale.leaveGroup();
      return html`<slot></slot>
        <span lang=${locale.tag} dir=${locale.dir} class="inline muted">${locale.t('missing.value')}</span>`;
    }
    const {show, scaleGroup, noPatterns, fromPeriod, toPeriod} = this.#host;
    const assessment = assess(figures.indicator);
    const name = scaleGroupKey(scaleGroup, assessment.indicator, locale);
    const domain = this.#scale.domain(name, figures.domain ?? assessmentDomain(assessment));
    const names = show.split(/\s+/);
    const parts = inlineParts.filter((part) => names.includes(part));
    const options = {domain, parts, isDated: Boolean(fromPeriod && toPeriod)};
    return html`<slot></slot>
      <span lang=${locale.tag} dir=${locale.dir}
        >${noPatterns ? nothing : patternDefs}${inlineBar(assessment, locale, options)}</span
      >`;
  }

  hostUpdated(): void {
    if (this.#invalid) this.#dispatchError(this.#invalid);
    this.#invalid = null;
  }

  #dispatchError({name, invalidValue}: InvalidAttribute): void {
    const {elementProperties} = this.#host.constructor as typeof AvanceElement;
    const {attribute = name} = elementProperties.get(name) ?? {};
    warnUnread(this.#host, String(attribute), invalidValue, expectedValues[name] ?? 'a number such as 19.9');
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
