import {LitElement, type CSSResult} from 'lit';
import {version} from '../../load/version.ts';
import {resolveLocale, type Locale} from '../../text/i18n/locale.ts';
import type {Pack} from '../../text/i18n/messages.ts';
import {adopt} from './adopt-styles.ts';
import {closestLang} from './dom.ts';
import type {Theme} from './options.ts';
import {property} from './property.ts';
import {base} from './styles.ts';
import {tokens} from './tokens.ts';

/**
 * Base class of every element: style sheets, locale and theme.
 *
 * @cssprop --indicator-font - Font family. Default: the font of the page.
 * @cssprop --indicator-text - Text.
 * @cssprop --indicator-text-muted - Secondary text: codes, periods, notes, sources.
 * @cssprop --indicator-surface - Background of cards and tables.
 * @cssprop --indicator-raised - Background of headings inside them.
 * @cssprop --indicator-line - Hairlines between parts.
 * @cssprop --indicator-border - Outlines of buttons and boxes, and the mark of the previous value.
 * @cssprop --indicator-axis - Axes and their ticks.
 * @cssprop --indicator-track - Background of a bar.
 * @cssprop --indicator-favourable - Bar and icon of a favourable change.
 * @cssprop --indicator-favourable-ink - Text of a favourable change.
 * @cssprop --indicator-favourable-chip - Background of its label.
 * @cssprop --indicator-unfavourable - Bar and icon of an unfavourable change.
 * @cssprop --indicator-unfavourable-ink - Text of an unfavourable change.
 * @cssprop --indicator-unfavourable-chip - Background of its label.
 * @cssprop --indicator-unchanged - Bar and icon of no change, and of a movement without a verdict.
 * @cssprop --indicator-unchanged-ink - Text of no change.
 * @cssprop --indicator-unchanged-chip - Background of its label.
 * @cssprop --indicator-missing - Outline of what has no value.
 * @cssprop --indicator-missing-ink - Text where a value is missing.
 * @cssprop --indicator-focus - Focus ring.
 * @cssprop --indicator-link - Links.
 * @cssprop --indicator-space - Unit of all spacing.
 * @cssprop --indicator-radius - Corner radius.
 */
export abstract class AvanceElement extends LitElement {
  static readonly version = version;
  /** Messages that `define` registers for the element, in the default language. */
  static readonly messages: readonly Pack[] = [];
  static override styles: CSSResult[] = [tokens, base];

  /** BCP 47 tag of texts and numbers. Default: the nearest `lang` attribute, then the language of the report. */
  @property() locale = '';
  /** `auto` follows the `color-scheme` of the page. */
  @property({reflect: true}) theme: Theme = 'auto';

  adoptedCallback(): void {
    if (this.shadowRoot) adopt(this, this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    return adopt(this, this.shadowRoot ?? this.attachShadow({mode: 'open'}));
  }

  /** Locale for the `locale` attribute, the nearest `lang` attribute or the language of a report, in this order. */
  protected resolveLocale(reportLanguage = ''): Locale {
    return resolveLocale(this.locale || closestLang(this), reportLanguage);
  }
}
