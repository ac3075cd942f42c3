import {LitElement, type CSSResult} from 'lit';
import {property} from 'lit/decorators.js';
import {version} from '../../load/version.ts';
import {resolveLocale, type Locale} from '../../text/i18n/locale.ts';
import type {Translation} from '../../text/i18n/messages/translation.ts';
import {adoptStyleSheets} from './adopt-styles.ts';
import {closestLang} from './dom.ts';
import type {Theme} from './options.ts';
import {baseStyles} from './styles.ts';
import {tokenStyles} from './token-styles.ts';

/** Base class of every element: style sheets, locale and theme. */
export abstract class AvanceElement extends LitElement {
  /** Tag without a prefix. Subclasses override it. */
  static readonly kind: string = '';
  static readonly version = version;
  /** Messages that `define` registers for the element, in the default language. */
  static readonly messages: readonly Translation[] = [];
  static override styles: CSSResult[] = [tokenStyles, baseStyles];

  /** BCP 47 tag of texts and numbers. Default: the nearest `lang` attribute, then the language of the report. */
  @property() locale = '';
  /** `auto` follows the `color-scheme` of the page. */
  @property({reflect: true}) theme: Theme = 'auto';

  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyleSheets(this, this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    return adoptStyleSheets(this, this.shadowRoot ?? this.attachShadow({mode: 'open'}));
  }

  /** Locale for the `locale` attribute, the nearest `lang` attribute or the language of a report, in this order. */
  protected resolveLocale(reportLanguage = ''): Locale {
    return resolveLocale(this.locale || closestLang(this), reportLanguage);
  }
}
