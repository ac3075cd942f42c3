import {html, noChange, type TemplateResult} from 'lit';
import type {DesiredDirection} from '../../model/report/indicator.ts';
import {AvanceElement} from '../base/avance-element.ts';
import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {LazyDrawing} from '../base/drawing/lazy-drawing.ts';
import {LoadEventDispatcher} from '../base/load-events.ts';
import {property} from '../base/property.ts';
import type {BarDrawing} from './drawing.ts';
import {barHostStyles} from './styles.ts';

/**
 * Two figures and their change, inside a sentence of an article. Needs no report.
 *
 * @summary Two figures as a bar with its change, usable inside a sentence, without any JSON.
 * @slot - Words of the sentence, shown before the bar; alone until it is drawn and when an attribute is invalid.
 * @csspart bar - The bar.
 * @csspart change - The signed change.
 * @csspart levels - The two figures.
 * @csspart verdict - The icon and the label of the verdict.
 * @cssprop [--indicator-bar-size=80px] - Width of the bar.
 * @fires {IndicatorErrorEvent} indicator-error - An attribute has an invalid value, or code did not load.
 */
export class VariationBar extends AvanceElement {
  static override readonly kind = 'variation-bar';
  static override styles = [...AvanceElement.styles, barHostStyles];

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
  /** What is shown, separated by spaces, always in this order: `bar`, `change`, `values`, `verdict`. */
  @property({words: 'bar change values verdict'}) show = 'bar change verdict';
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

  readonly #drawing = new LazyDrawing<BarDrawing>(this);
  readonly #loadEvents = new LoadEventDispatcher(this);

  /** Resolves when the bar is drawn, or cannot be. */
  get ready(): Promise<this> {
    return this.#drawing.whenDrawn().then(() => this);
  }

  protected override render(): TemplateResult | typeof noChange {
    this.#drawing.request({loader: barDrawing, words: this.loadLanguage(), ready: null});
    const {current} = this.#drawing;
    const missing = this.#drawing.missing ?? this.drawFailure;
    // What is drawn stays until the code of another language is there.
    if (this.hasUpdated && missing?.status === 'loading') return noChange;
    // A sentence has no place for a text about a failure: it keeps the words of the page.
    return (missing ? null : current?.render(this.resolveLocale())) ?? html`<slot></slot>`;
  }

  protected override updated(): void {
    this.#loadEvents.dispatch(this.#drawing.missing ?? this.drawFailure ?? {status: 'idle'});
  }
}

const barDrawing: DrawingLoader<VariationBar, BarDrawing> = async () =>
  (await import('./drawing.ts')).BarDrawing;
