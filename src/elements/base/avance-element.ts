import {ownOptions} from '../../model/own.ts';
import {LitElement, type CSSResult, type CSSResultOrNative, type PropertyValues} from 'lit';
import {loadFailure, type FailedLoad} from '../../load/parse.ts';
import {version} from '../../model/release.ts';
import {resolveLocale, type Locale} from '../../text/i18n/locale.ts';
import type {Translation} from '../../text/i18n/messages/translation.ts';
import {adoptStyleSheets} from './adopt-styles.ts';
import {closestLang} from './dom.ts';
import type {Theme} from './options.ts';
import {ForeignChanges} from './page/foreign-changes.ts';
import {loadTexts} from './page/locale-check.ts';
import {LanguageFollower} from './page/language.ts';
import {fromAttribute, keepDefault, property, type PropertyOptions} from './property.ts';
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
  @property({word: 'auto light dark', reflect: true, useDefault: true}) theme: Theme = 'auto';

  /** Why the last draw failed; null when it did not. */
  protected drawFailure: FailedLoad | null = null;
  readonly #changes = new ForeignChanges(this);
  #drawingStyles: readonly CSSResultOrNative[] = [];

  constructor() {
    super();
    new LanguageFollower(this);
  }

  /** @internal */
  static override createProperty(name: PropertyKey, options?: PropertyOptions): void {
    super.createProperty(name, ownOptions({converter: fromAttribute, ...options}));
  }

  /** @internal */
  static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    for (const [name, options] of this.elementProperties) keepDefault(this.prototype, name, options);
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
    const root = this.shadowRoot ?? this.attachShadow(ownOptions({mode: 'open'}));
    if (!root.firstChild) this.#adoptStyles(); // Over the style sheet of prerendered content, only with those of the drawing.
    return root;
  }

  /** A draw that throws is repeated without what was drawn, and with `drawFailure`: earlier figures never stay. */
  protected override update(changed: PropertyValues): void {
    this.drawFailure = null;
    this.#changes.undo();
    try {
      super.update(changed);
    } catch (error) {
      this.drawFailure = loadFailure('internal', {url: null, attempt: 1}, String(error));
      this.#changes.clear();
      super.update(changed);
    }
    this.#changes.watch();
  }

  /** Locale for the `locale` attribute, the nearest `lang` attribute or the language of a report, in this order. */
  protected resolveLocale(reportLanguage = ''): Locale {
    return resolveLocale(this.locale || closestLang(this), reportLanguage);
  }

  /** Loads the messages of the element's language; null when they are there. */
  protected loadLanguage(reportLanguage = ''): Promise<void> | null {
    return loadTexts(this, reportLanguage);
  }

  #adoptStyles(): void {
    const {elementStyles} = this.constructor as typeof AvanceElement;
    if (this.shadowRoot) adoptStyleSheets(this.shadowRoot, [...elementStyles, ...this.#drawingStyles]);
  }
}
