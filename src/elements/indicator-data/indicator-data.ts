import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEEdition} from '../../text/i18n/messages/es-PE/status.ts';
import {baseStyles} from '../base/styles.ts';
import {providerStyles} from './styles.ts';
import {newerEdition} from './view.ts';
import type {LoadedReport} from '../../load/parse.ts';
import {LatestEdition} from './latest-edition.ts';
import {ReportElement} from '../base/report-element.ts';

/**
 * Loads a report once for every Avance element inside it. Has no box of its own.
 *
 * @summary Loads a report once for all the elements inside it; announces a newer edition than a pinned one.
 * @slot - Content of the page, with Avance elements at any depth.
 * @csspart newer - Announcement of a newer edition, after the content.
 * @fires {IndicatorLoadEvent} indicator-load - The report is loaded.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded or read, or has invalid records.
 * @fires {IndicatorEditionEvent} indicator-edition - A newer edition than the shown one exists.
 */
export class IndicatorData extends ReportElement {
  static override readonly kind = 'indicator-data';
  static override readonly messages = [...ReportElement.messages, esPEEdition];
  static override styles = [baseStyles, providerStyles];

  /** Checks the report's own `latest` URL and announces a newer edition. The shown report does not change. */
  @property({type: Boolean, attribute: 'follow-latest'}) followLatest = false;

  readonly #latest = new LatestEdition(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.source.provide(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.source.provide(false);
  }

  protected override willUpdate(): void {
    const {state} = this.source;
    const follows = this.isConnected && this.followLatest;
    this.#latest.watch(follows && state.status === 'ready' ? state.report : null);
  }

  protected override renderReport(_ready: LoadedReport, locale: Locale): TemplateResult {
    const {newerReport} = this.#latest;
    return html`<slot></slot>${newerReport ? newerEdition(newerReport, locale) : nothing}`;
  }
}
