import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {copyText} from '../../src/elements/indicator-share/clipboard.ts';
import '../../src/define/all.ts';
import {embedSnippet, embedShapes} from '../../src/render/embed/embed-code.ts';
import {pinEdition} from '../../src/load/pin-edition.ts';
import {parseText} from '../../src/load/parse.ts';
import {loadLanguage} from '../../src/text/i18n/languages.ts';
import {resolveLocale, type Locale} from '../../src/text/i18n/locale.ts';
import {builderStyle} from './builder-style.ts';
import {builderWords, type BuilderWords} from './builder-words.ts';
import {initialChoices, type Choices} from './choice.ts';
import {embedOptions, type LoadedReport} from './embed.ts';
import {checkbox, renderCode, select} from './field.ts';
import {absoluteUrl, form} from './form.ts';
import {emptyPage, portalPage} from './page.ts';

const widths = [320, 480, 900] as const;

/** Form that builds the embed code of an element, with previews that run this code. */
export class EmbedBuilder extends LitElement {
  static override properties = {
    choices: {attribute: false},
    loadedReport: {attribute: false},
    notice: {state: true},
  };
  static override styles = builderStyle;

  declare choices: Choices;
  declare loadedReport: LoadedReport | null;
  declare notice: string;

  constructor() {
    super();
    this.choices = {
      ...initialChoices('indicator-card'),
      part: '03.07.02',
      locale: 'es-PE',
      theme: 'auto',
      shape: 'module',
      address: absoluteUrl('data/pnmnna-2023.json'),
      scripts: absoluteUrl('./'),
      page: '',
    };
    this.loadedReport = null;
    this.notice = '';
  }

  /** The code to paste. Null while no report or part is available, and for an iframe without a page. */
  get code(): string | null {
    const {choices, loadedReport} = this;
    const options = embedOptions(choices, loadedReport);
    return (
      options &&
      embedSnippet(
        choices.shape,
        options,
        resolveLocale(choices.locale, loadedReport?.report.defaultLanguage ?? ''),
      )
    );
  }

  get #words(): BuilderWords {
    return builderWords(this.lang);
  }

  /** Labels that are the same as in the share panel come from the messages of the library. */
  get #locale(): Locale {
    return resolveLocale(this.lang, '');
  }

  setChoices(changes: Partial<Choices>): void {
    this.choices = {...this.choices, ...changes};
    this.notice = '';
  }

  /** Loads the report at the chosen URL. */
  async load(): Promise<void> {
    const {address: url} = this.choices;
    Object.assign(this, {loadedReport: null, notice: this.#words.reading});
    const text = await fetch(url).then(
      (response) => (response.ok ? response.text() : ''),
      () => '',
    );
    if (url === this.choices.address) this.showText(text, url);
  }

  /** Shows the report in `text`. Without a URL its JSON becomes part of the code. */
  showText(text: string, url: string | null = null): void {
    const result = parseText(text, {url, attempt: 1});
    const isGood = result.status === 'ready';
    this.loadedReport = isGood ? {report: result.report, url, integrity: null} : null;
    this.notice = isGood ? '' : this.#words.unreadable;
  }

  /** Pins the shown edition, or follows the document again. */
  async pin(isPinned: boolean): Promise<void> {
    const {loadedReport} = this;
    if (!loadedReport?.url) return;
    const result = isPinned ? await pinEdition(loadedReport.url, loadedReport.report) : {integrity: null};
    if ('integrity' in result) this.loadedReport = {...loadedReport, integrity: result.integrity};
    else this.notice = this.#locale.t(`edition.${result.problem}`);
  }

  /** Waits for the messages of the form and of the code. */
  protected override async scheduleUpdate(): Promise<void> {
    for (const language of [this.lang, this.choices.locale]) await loadLanguage([language], console.warn);
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('choices') && changed.get('choices')?.address !== this.choices.address) void this.load();
  }

  protected override render(): TemplateResult {
    const {choices, loadedReport, code, notice} = this;
    return html`
      ${form({
        choices,
        loadedReport,
        words: this.#words,
        notice: loadedReport ? '' : notice,
        setChoices: (changes) => this.setChoices(changes),
        openFile: async (file) => this.showText(await file.text()),
      })}
      <h3 id="code">${this.#words.code}</h3>
      ${this.#codeSection(code)}
      <p class="notice" role="status">
        ${loadedReport ? notice || (code === null ? renderCode(this.#problem) : '') : ''}
      </p>
      ${code === null ? nothing : this.#previews(code)}
    `;
  }

  /** The reason why the code is null. */
  get #problem(): string {
    return this.choices.shape === 'iframe' ? this.#words.pageHelp : this.#words.partMissing;
  }

  #codeSection(code: string | null): TemplateResult {
    const {t} = this.#locale;
    const {shape} = this.choices;
    const shapes = embedShapes.map((name) => [name, t(`embed-format.${name}`)] as const);
    return html`
      <div class="fields">
        ${select(t('embed.format'), shape, shapes, (name) => this.setChoices({shape: name}))}
        ${this.#pinField()}
      </div>
      <p class="about">${t(`embed-about.${shape}`)}</p>
      <textarea readonly rows="14" spellcheck="false" aria-labelledby="code" .value=${code ?? ''}></textarea>
      <button type="button" ?disabled=${code === null} @click=${() => this.#copy()}>${t('copy.code')}</button>
    `;
  }

  /** Only elements that load a document by its URL can pin an edition. */
  #pinField(): TemplateResult | typeof nothing {
    const {tag, shape} = this.choices;
    const isFollowing = tag !== 'variation-bar' && (shape === 'module' || shape === 'classic');
    if (!isFollowing || !this.loadedReport?.url) return nothing;
    const isPinned = this.loadedReport.integrity !== null;
    return checkbox(this.#locale.t('edition.pin'), isPinned, (isChecked) => void this.pin(isChecked));
  }

  #previews(code: string): TemplateResult {
    const {preview, portalPreview} = this.#words;
    const lang = this.lang || 'es';
    return html`
      <h3>${preview}</h3>
      <div class="views">
        ${widths.map((width) => previewFrame(`${width} px`, width, emptyPage(code, lang)))}
      </div>
      <h3>${portalPreview}</h3>
      <div class="views">${previewFrame('1200 px', 1200, portalPage(code, lang))}</div>
    `;
  }

  async #copy(): Promise<void> {
    const field = this.renderRoot.querySelector('textarea');
    const isCopied = field !== null && (await copyText(field));
    this.notice = this.#locale.t(isCopied ? 'copy.done' : 'copy.by-hand');
  }
}

function previewFrame(title: string, width: number, page: string): TemplateResult {
  return html`<figure>
    <figcaption>${title}</figcaption>
    <iframe title=${title} width=${width} .srcdoc=${page}></iframe>
  </figure>`;
}

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
