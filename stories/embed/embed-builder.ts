import {LitElement, html, type TemplateResult} from 'lit';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import '../../src/define/all.ts';
import '../../src/define/language-en.ts';
import {themes} from '../../src/element/option.ts';
import {readReport} from '../../src/model/read-report.ts';
import type {Report} from '../../src/model/report.ts';
import type {Declaration, Item} from '../support/manifest.ts';
import {builderStyle} from './builder-style.ts';
import {builderWords} from './builder-words.ts';
import {embeddable, options, partAttribute, reportParts, takesReport} from './choice.ts';
import {embedCode, embedShapes, type Embed, type EmbedShape, type EmbedSource} from './embed-code.ts';
import {fallback} from './fallback.ts';
import {emptyPage, portalPage} from './page.ts';

const elements = embeddable(manifest);
const widths = [320, 480, 900] as const;

/** `<variation-bar>` has no report to begin with. */
const example = new Map([
  ['from-value', '19.9'],
  ['to-value', '23.7'],
  ['unit', '%'],
  ['desired', 'increase'],
]);

/** Where somebody who publishes chooses what to show, sees the very code at work, and takes it away. */
export class EmbedBuilder extends LitElement {
  static override properties = {
    address: {attribute: false},
    scripts: {attribute: false},
    tag: {attribute: false},
    partCode: {attribute: false},
    locale: {attribute: false},
    theme: {attribute: false},
    shape: {attribute: false},
    chosen: {attribute: false},
    report: {state: true},
    json: {state: true},
    copied: {state: true},
  };
  static override styles = builderStyle;

  declare address: string;
  declare scripts: string;
  declare tag: string;
  declare partCode: string;
  declare locale: string;
  declare theme: string;
  declare shape: EmbedShape;
  declare chosen: ReadonlyMap<string, string>;
  declare report: Report | null;
  declare json: string | null;
  declare copied: boolean;

  constructor() {
    super();
    this.address = new URL('data/pnmnna-2023.json', document.baseURI).href;
    this.scripts = new URL('.', document.baseURI).href;
    this.tag = 'indicator-card';
    this.partCode = '03.07.02';
    this.locale = 'es-PE';
    this.theme = 'auto';
    this.shape = 'module';
    this.chosen = new Map();
    this.report = null;
    this.json = null;
    this.copied = false;
  }

  /** What is to be pasted. */
  get code(): string {
    return embedCode(this.shape, this.#embed);
  }

  get #element(): Declaration {
    const found = elements.find(({tagName}) => tagName === this.tag);
    if (!found) throw new TypeError(this.tag);
    return found;
  }

  get #embed(): Embed {
    const {tag, partCode, scripts, locale, report} = this;
    const inside = takesReport(this.#element) && report;
    return {
      tag,
      attributes: this.#attributes(),
      source: this.#source(),
      scripts,
      locale,
      fallback: inside ? fallback(report, {tag, code: partCode, locale}) : '',
    };
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  /** Reads what stands at the address. */
  async load(): Promise<void> {
    this.json = null;
    this.report = await fetch(this.address)
      .then((response) => response.json())
      .then((document: unknown) => readReport(document).report)
      .catch(() => null);
  }

  protected override render(): TemplateResult {
    const words = builderWords(this.lang);
    const lang = this.lang || 'es';
    return html`
      <div class="fields">${this.#sourceFields()} ${this.#elementFields()}</div>
      ${this.report ? '' : html`<p class="bad" role="status">${words.bad}</p>`}
      <h3>${words.options}</h3>
      <div class="fields">${options(this.#element).map((item) => this.#option(item))}</div>
      <h3 id="code">${words.code}</h3>
      <div class="shapes">
        ${embedShapes.map((shape) => this.#shape(shape))}
        <button type="button" @click=${() => this.#copy()}>${this.copied ? words.copied : words.copy}</button>
      </div>
      <textarea readonly aria-labelledby="code" .value=${this.code}></textarea>
      <h3>${words.live}</h3>
      <div class="views">
        ${widths.map((width) => this.#view(`${width} px`, width, emptyPage(this.code, lang)))}
      </div>
      <h3>${words.host}</h3>
      <div class="views">${this.#view(words.host, 1200, portalPage(this.code, lang))}</div>
    `;
  }

  #attributes(): ReadonlyMap<string, string> {
    const known = options(this.#element).map(({name}) => name);
    const name = partAttribute(this.#element);
    const asked = [...(takesReport(this.#element) ? [] : example), ...this.chosen];
    return new Map([
      ...(name && this.partCode ? ([[name, this.partCode]] as const) : []),
      ...asked.filter(([key]) => known.includes(key)),
      ...(this.theme === 'auto' ? [] : ([['theme', this.theme]] as const)),
    ]);
  }

  #source(): EmbedSource {
    if (!takesReport(this.#element)) return null;
    return this.json === null ? {url: this.address} : {json: this.json};
  }

  #sourceFields(): TemplateResult {
    const words = builderWords(this.lang);
    return html`
      <label>
        ${words.report}
        <input
          type="url"
          .value=${this.address}
          @change=${(event: Event) => {
            this.address = new URL(value(event), document.baseURI).href;
            void this.load();
          }}
        />
      </label>
      <label>
        ${words.file}
        <input
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => void this.#open(event)}
        />
      </label>
      <label>
        ${words.scripts}
        <input
          .value=${this.scripts}
          @change=${(event: Event) => {
            this.scripts = value(event);
          }}
        />
      </label>
    `;
  }

  #elementFields(): TemplateResult {
    const words = builderWords(this.lang);
    const parts =
      this.report && partAttribute(this.#element) ? reportParts(this.#element, this.report, this.locale) : [];
    return html`
      ${this.#select(
        words.element,
        this.tag,
        elements.map(({tagName = ''}) => [tagName, `<${tagName}>`]),
        (tag) => {
          Object.assign(this, {tag, partCode: '', chosen: new Map()});
        },
      )}
      ${
        parts.length
          ? this.#select(
              words.part,
              this.partCode,
              [['', words.whole], ...parts.map(({code, title}) => [code, `${code} ${title}`] as const)],
              (part) => {
                this.partCode = part;
              },
            )
          : ''
      }
      ${this.#select(
        words.language,
        this.locale,
        [
          ['es-PE', 'Español (Perú)'],
          ['en', 'English'],
        ],
        (locale) => {
          this.locale = locale;
        },
      )}
      ${this.#select(
        words.theme,
        this.theme,
        themes.map((theme) => [theme, theme]),
        (theme) => {
          this.theme = theme;
        },
      )}
    `;
  }

  #select(
    label: string,
    chosen: string,
    choices: readonly (readonly [string, string])[],
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<label>
      ${label}
      <select @change=${(event: Event) => choose(value(event))}>
        ${choices.map(
          ([key, title]) => html`<option value=${key} ?selected=${key === chosen}>${title}</option>`,
        )}
      </select>
    </label>`;
  }

  #option({name, type, description = ''}: Item): TemplateResult {
    const text = type?.text ?? 'string';
    const values = [...text.matchAll(/'([^']*)'/g)].map(([, one = '']) => one);
    const chosen = this.chosen.get(name) ?? (takesReport(this.#element) ? '' : (example.get(name) ?? ''));
    if (values.length)
      return this.#select(
        name,
        chosen,
        ['', ...values.filter(Boolean)].map((one) => [one, one || '–']),
        (one) => this.#choose(name, one),
      );
    if (text === 'boolean')
      return html`<label class="check" title=${description}>
        <input
          type="checkbox"
          .checked=${this.chosen.has(name)}
          @change=${({target}: Event) => this.#choose(name, (target as HTMLInputElement).checked ? '' : null)}
        />
        ${name}
      </label>`;
    return html`<label title=${description}>
      ${name}
      <input .value=${chosen} @change=${(event: Event) => this.#choose(name, value(event))} />
    </label>`;
  }

  /** `null`, or nothing written where something should be, takes the attribute away. */
  #choose(name: string, chosen: string | null): void {
    const isFlag = options(this.#element).some((item) => item.name === name && item.type?.text === 'boolean');
    const others = [...this.chosen].filter(([key]) => key !== name);
    const isWritten = chosen !== null && (chosen !== '' || isFlag);
    this.chosen = new Map(isWritten ? [...others, [name, chosen]] : others);
  }

  #shape(shape: EmbedShape): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${shape === this.shape}
      @click=${() => {
        this.shape = shape;
        this.copied = false;
      }}
    >
      ${builderWords(this.lang).shapes[shape]}
    </button>`;
  }

  #view(title: string, width: number, page: string): TemplateResult {
    return html`<figure>
      <figcaption>${title}</figcaption>
      <iframe title=${title} width=${width} .srcdoc=${page}></iframe>
    </figure>`;
  }

  async #open({target}: Event): Promise<void> {
    const file = (target as HTMLInputElement).files?.[0];
    if (!file) return;
    this.json = await file.text();
    this.report = read(this.json);
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.code);
    this.copied = true;
  }
}

function value({target}: Event): string {
  return (target as HTMLInputElement).value;
}

function read(text: string): Report | null {
  try {
    return readReport(JSON.parse(text)).report;
  } catch {
    return null;
  }
}

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
