import {html, type TemplateResult} from 'lit';
import {data} from '../style/data.ts';
import {base} from '../style/base.ts';
import {IndicatorElement} from './indicator-element.ts';
import type {Loading} from './option.ts';

/**
 * Has no look of its own: loads a report once and serves every Avance element inside it.
 *
 * @summary Loads a report once for all the elements inside it.
 * @slot - The page's own content, with Avance elements anywhere in it.
 * @fires {IndicatorLoadEvent} indicator-load - The report is there.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be had or read, or has broken records.
 */
export class IndicatorData extends IndicatorElement {
  static override styles = [base, data];

  /** Has no box that could come near the screen, so it never waits. */
  override loading: Loading = 'eager';

  override connectedCallback(): void {
    super.connectedCallback();
    this.source.provide(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.source.provide(false);
  }

  protected override renderReport(): TemplateResult {
    return html`<slot></slot>`;
  }
}
