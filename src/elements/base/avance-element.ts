import {LitElement, type CSSResult, type CSSResultOrNative, type PropertyDeclaration} from 'lit';
import {property} from 'lit/decorators.js';
import {browserEnvironment} from '../../load/environment.ts';
import {version} from '../../model/release.ts';
import {loadLanguage} from '../../text/i18n/languages.ts';
import {resolveLocale, type Locale} from '../../text/i18n/locale.ts';
import type {Translation} from '../../text/i18n/messages/translation.ts';
import {adoptStyleSheets} from './adopt-styles.ts';
import {closestLang} from './dom.ts';
import type {Theme} from './options.ts';
import {LanguageFollower} from './page/language.ts';
import {keepingDefault} from './property-default.ts';
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
  @property({reflect: true, useDefault: true}) theme: Theme = 'auto';

  /** Style sheets of the drawing, which come with its code. */
  #drawingStyles: readonly CSSResultOrNative[] = [];

  constructor() {
    super();
    new LanguageFollower(this);
  }

  /** @internal */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    return descriptor && keepingDefault(descriptor);
  }

  adoptedCallback(): void {
    this.#adoptStyles();
  }

  /** @internal */
  adoptDrawingStyles(styles: readonly CSSResult[]): void {
    this.#drawingStyles = styles;
    this.#adoptStyles();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#adoptStyles();
    return root;
  }

  /** Locale for the `locale` attribute, the nearest `lang` attribute or the language of a report, in this order. */
  protected resolveLocale(reportLanguage = ''): Locale {
    return resolveLocale(this.locale || closestLang(this), reportLanguage);
  }

  /** Loads the messages of the element's language; null when they are there. */
  protected loadLanguage(reportLanguage = ''): Promise<void> | null {
    return loadLanguage([this.locale || (closestLang(this) ?? ''), reportLanguage], browserEnvironment.warn);
  }

  #adoptStyles(): void {
    const {elementStyles} = this.constructor as typeof AvanceElement;
    if (this.shadowRoot) adoptStyleSheets(this.shadowRoot, [...elementStyles, ...this.#drawingStyles]);
  }
}
