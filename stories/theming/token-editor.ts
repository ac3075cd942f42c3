import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {copyText} from '../../src/elements/indicator-share/clipboard.ts';
import '../../src/define/indicator-card.ts';
import '../../src/define/objective-summary.ts';
import {presets} from '../support/preset.ts';
import {editorStyle} from './editor-style.ts';
import {editorWords} from './editor-words.ts';
import {pairTable} from './pair-table.ts';
import {tokenField} from './token-field.ts';
import {defaultTokens, readTokens, schemes, writeTokens, type Scheme, type Tokens} from './token.ts';
import {findShortfalls} from './verdict.ts';

async function fetchTokens(name: string): Promise<Tokens> {
  const response = await fetch(presets[name] ?? '');
  return readTokens(await response.text());
}

/** Editor of the tokens with a preview, contrast checks and the resulting style sheet. */
export class TokenEditor extends LitElement {
  static override properties = {
    tokens: {attribute: false},
    copied: {state: true},
  };
  static override styles = editorStyle;

  declare tokens: Tokens;
  declare copied: boolean;
  readonly #tokenSheet = new CSSStyleSheet();

  constructor() {
    super();
    this.tokens = {};
    this.copied = false;
  }

  /** Style sheet for a page, with the tokens that differ from the defaults. */
  get css(): string {
    return writeTokens(this.tokens, defaultTokens);
  }

  protected override firstUpdated(): void {
    const root = this.shadowRoot;
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#tokenSheet];
    void this.start('neutral');
  }

  protected override updated(_changed: PropertyValues): void {
    this.#tokenSheet.replaceSync(writeTokens(this.tokens).replace(':root', '.look'));
  }

  /** Replaces all tokens by those of a published theme. */
  async start(name: string): Promise<void> {
    this.tokens = {...defaultTokens, ...(await fetchTokens(name))};
  }

  /** Sets a token to a CSS value. */
  readonly setToken = (name: string, value: string): void => {
    this.tokens = {...this.tokens, [name]: value};
    this.copied = false;
  };

  protected override render(): TemplateResult | typeof nothing {
    if (!Object.keys(this.tokens).length) return nothing;
    const words = editorWords(this.lang);
    const shortfalls = findShortfalls(this.tokens);
    const {length} = shortfalls;
    return html`
      <label>${words.start} ${this.#choice()}</label>
      <p class="status" role="status" data-good=${length === 0}>
        ${length ? words.shortfallCount(length) : words.noShortfalls}
      </p>
      <div class="columns">
        <div>
          <h3>${words.tokens}</h3>
          ${Object.keys(this.tokens).map((name) => tokenField({name, tokens: this.tokens, shortfalls, words, setToken: this.setToken}))}
        </div>
        <div class="look" role="group" aria-labelledby="look" tabindex="0">
          <h3 id="look">${words.preview}</h3>
          <div class="schemes">${schemes.map((scheme) => this.#example(scheme))}</div>
        </div>
      </div>
      <h3>${words.pairs}</h3>
      <p class="about">${words.contrastHelp}</p>
      ${schemes.map(
        (scheme) =>
          html`<div class="scroll" role="group" aria-label=${words[scheme]} tabindex="0">
            ${pairTable(this.tokens, scheme, words)}
          </div>`,
      )}
      <h3 id="css">${words.css}</h3>
      <p class="about">${words.usage} <code>${`<link rel="stylesheet" href="${words.file}">`}</code></p>
      <textarea readonly aria-labelledby="css" placeholder=${words.noChanges} .value=${this.css}></textarea>
      <div class="actions">
        <button type="button" @click=${() => this.#copy()}>${this.copied ? words.copied : words.copy}</button>
        <button type="button" @click=${() => this.#save()}>${words.save}</button>
      </div>
    `;
  }

  #choice(): TemplateResult {
    return html`<select @change=${({target}: Event) => void this.start((target as HTMLSelectElement).value)}>
      ${Object.keys(presets).map((name) => html`<option>${name}</option>`)}
    </select>`;
  }

  #example(scheme: Scheme): TemplateResult {
    const src = 'data/pnmnna-2023.json';
    return html`<div class="scheme ${scheme}">
      <indicator-card src=${src} code="03.07.02" theme=${scheme} variant="compact"></indicator-card>
      <indicator-card src=${src} code="03.01.01" theme=${scheme} variant="compact"></indicator-card>
      <indicator-card src=${src} code="03.01.03" theme=${scheme} variant="compact"></indicator-card>
      <objective-summary src=${src} code="03" theme=${scheme} variant="compact"></objective-summary>
    </div>`;
  }

  async #copy(): Promise<void> {
    const field = this.renderRoot.querySelector('textarea');
    this.copied = field !== null && (await copyText(field));
  }

  #save(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.css], {type: 'text/css'}));
    link.download = editorWords(this.lang).file;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

if (!customElements.get('token-editor')) customElements.define('token-editor', TokenEditor);
