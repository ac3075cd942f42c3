import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {copyText} from '../../src/elements/indicator-share/clipboard.ts';
import '../../src/define/all.ts';
import '../../src/define/indicator-share.ts';
import '../../src/define/locale-en.ts';
import {embedSnippet, embedShapes} from '../../src/render/embed/embed-code.ts';
import {pinEdition} from '../../src/load/integrity.ts';
import {parseText} from '../../src/load/parse.ts';
import {resolveLocale, type Locale} from '../../src/text/i18n/locale.ts';
import {builderStyle} from './builder-style.ts';
import {builderWords, type BuilderWords} from './builder-words.ts';
import {beginning, type Choices} from './choice.ts';
import {embed, type Shown} from './embed.ts';
import {check, coded, select} from './field.ts';
import {absolute, form} from './form.ts';
import {emptyPage, portalPage} from './page.ts';

const widths = [320, 480, 900] as const;

/** Where somebody who publishes chooses what to show, sees the very code at work, and takes it away. */
export class EmbedBuilder extends LitElement {
  static override properties = {
    choices: {attribute: false},
    shown: {attribute: false},
    notice: {state: true},
  };
  static override styles = builderStyle;

  declare choices: Choices;
  declare shown: Shown | null;
  declare notice: string;

  constructor() {
    super();
    this.choices = {
      ...beginning('indicator-card'),
      part: '03.07.02',
      locale: 'es-PE',
      theme: 'auto',
      shape: 'module',
      address: absolute('data/pnmnna-2023.json'),
      scripts: absolute('./'),
      page: '',
    };
    this.shown = null;
    this.notice = '';
  }

  /** What is to be pasted; `null` while nothing can be shown, and for a frame without a page. */
  get code(): string | null {
    const {choices, shown} = this;
    const made = embed(choices, shown);
    return (
      made &&
      embedSnippet(choices.shape, made, resolveLocale(choices.locale, shown?.report.defaultLanguage ?? ''))
    );
  }

  get #words(): BuilderWords {
    return builderWords(this.lang);
  }

  /** The words that the share panel has for the same. */
  get #panel(): Locale {
    return resolveLocale(this.lang, '');
  }

  set(some: Partial<Choices>): void {
    this.choices = {...this.choices, ...some};
    this.notice = '';
  }

  /** Reads what stands at the address. */
  async load(): Promise<void> {
    const {address: url} = this.choices;
    Object.assign(this, {shown: null, notice: this.#words.reading});
    const text = await fetch(url).then(
      (response) => (response.ok ? response.text() : ''),
      () => '',
    );
    if (url === this.choices.address) this.take(text, url);
  }

  /** Shows a report that was read; one without an address is carried inside the code. */
  take(text: string, url: string | null = null): void {
    const read = parseText(text, {url, attempt: 1});
    const isGood = read.status === 'ready';
    this.shown = isGood ? {report: read.report, url, integrity: null} : null;
    this.notice = isGood ? '' : this.#words.bad;
  }

  /** Pins the edition that is shown, or follows the document again. */
  async freeze(isFrozen: boolean): Promise<void> {
    const {shown} = this;
    if (!shown?.url) return;
    const found = isFrozen ? await pinEdition(shown.url, shown.report) : {integrity: null};
    if ('integrity' in found) this.shown = {...shown, integrity: found.integrity};
    else this.notice = this.#panel.t(`edition.${found.problem}`);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('choices') && changed.get('choices')?.address !== this.choices.address) void this.load();
  }

  protected override render(): TemplateResult {
    const {choices, shown, code, notice} = this;
    return html`
      ${form({
        choices,
        shown,
        words: this.#words,
        notice: shown ? '' : notice,
        set: (some) => this.set(some),
        open: async (file) => this.take(await file.text()),
      })}
      <h3 id="code">${this.#words.code}</h3>
      ${this.#code(code)}
      <p class="notice" role="status">${shown ? notice || (code === null ? coded(this.#why) : '') : ''}</p>
      ${code === null ? nothing : this.#views(code)}
    `;
  }

  /** Why there is nothing to paste. */
  get #why(): string {
    return this.choices.shape === 'iframe' ? this.#words.pageAbout : this.#words.absent;
  }

  #code(code: string | null): TemplateResult {
    const {t} = this.#panel;
    const {shape} = this.choices;
    const shapes = embedShapes.map((one) => [one, t(`embed-format.${one}`)] as const);
    return html`
      <div class="fields">
        ${select(t('embed.format'), shape, shapes, (one) => this.set({shape: one}))} ${this.#pin()}
      </div>
      <p class="about">${t(`embed-about.${shape}`)}</p>
      <textarea readonly rows="14" spellcheck="false" aria-labelledby="code" .value=${code ?? ''}></textarea>
      <button type="button" ?disabled=${code === null} @click=${() => this.#copy()}>${t('copy.code')}</button>
    `;
  }

  /** Only an element follows a document, and only an address can be pinned. */
  #pin(): TemplateResult | typeof nothing {
    const {tag, shape} = this.choices;
    const isFollowing = tag !== 'variation-bar' && (shape === 'module' || shape === 'classic');
    if (!isFollowing || !this.shown?.url) return nothing;
    const isFrozen = this.shown.integrity !== null;
    return check(this.#panel.t('edition.pin'), isFrozen, (ask) => void this.freeze(ask));
  }

  #views(code: string): TemplateResult {
    const {live, host} = this.#words;
    const lang = this.lang || 'es';
    return html`
      <h3>${live}</h3>
      <div class="views">${widths.map((width) => view(`${width} px`, width, emptyPage(code, lang)))}</div>
      <h3>${host}</h3>
      <div class="views">${view('1200 px', 1200, portalPage(code, lang))}</div>
    `;
  }

  async #copy(): Promise<void> {
    const field = this.renderRoot.querySelector('textarea');
    const isCopied = field !== null && (await copyText(field));
    this.notice = this.#panel.t(isCopied ? 'copy.done' : 'copy.by-hand');
  }
}

function view(title: string, width: number, page: string): TemplateResult {
  return html`<figure>
    <figcaption>${title}</figcaption>
    <iframe title=${title} width=${width} .srcdoc=${page}></iframe>
  </figure>`;
}

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
