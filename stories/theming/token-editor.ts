import {formatHex} from 'culori';
import {LitElement, html, type PropertyValues, type TemplateResult} from 'lit';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import '../../src/define/indicator-card.ts';
import '../../src/define/objective-summary.ts';
import {elementsOf} from '../support/manifest.ts';
import {presets} from '../support/preset.ts';
import {editorStyle} from './editor-style.ts';
import {editorWords, type EditorWords} from './editor-words.ts';
import {pairTable} from './pair-table.ts';
import {tokenWords} from './token-words.ts';
import {colorOf, readTokens, schemes, withColor, writeTokens, type Scheme, type Tokens} from './token.ts';
import {shortfalls} from './verdict.ts';

/** Tokens that are no colours. */
const plain = ['font', 'space', 'radius'];

const described = new Map(
  elementsOf(manifest)
    .flatMap(({cssProperties = []}) => cssProperties)
    .map(({name, description = ''}) => [name.replace('--indicator-', ''), description]),
);

async function sheet(name: string): Promise<Tokens> {
  const response = await fetch(presets[name] ?? '');
  return readTokens(await response.text());
}

/** Where a designer changes the tokens of a page, sees the elements follow, and takes the sheet away. */
export class TokenEditor extends LitElement {
  static override properties = {
    tokens: {attribute: false},
    copied: {state: true},
  };
  static override styles = editorStyle;

  declare tokens: Tokens;
  declare copied: boolean;
  #neutral: Tokens = {};
  readonly #applied = new CSSStyleSheet();

  constructor() {
    super();
    this.tokens = {};
    this.copied = false;
  }

  /** The sheet as a page takes it: what differs from the elements' own looks. */
  get css(): string {
    return writeTokens(this.tokens, this.#neutral);
  }

  protected override firstUpdated(): void {
    const root = this.shadowRoot;
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#applied];
    void this.start('neutral');
  }

  protected override updated(_changed: PropertyValues): void {
    this.#applied.replaceSync(writeTokens(this.tokens).replace(':root', '.look'));
  }

  /** All tokens anew, from a theme that is published. */
  async start(name: string): Promise<void> {
    this.#neutral = await sheet('neutral');
    this.tokens = {...this.#neutral, ...(await sheet(name))};
  }

  /** One colour of one scheme. */
  setColor(name: string, scheme: Scheme, color: string): void {
    const [light, dark] = schemes.map((one) => (one === scheme ? color : colorOf(this.tokens, name, one)));
    this.tokens = withColor(this.tokens, name, {light: light ?? color, dark: dark ?? color});
  }

  protected override render(): TemplateResult {
    const words = editorWords(this.lang);
    const short = shortfalls(this.tokens);
    return html`
      <label>${words.start} ${this.#choice()}</label>
      <p class="status" role="status" data-good=${short === 0}>${short ? words.short(short) : words.good}</p>
      <div class="columns">
        <div>
          <h3>${words.tokens}</h3>
          <div class="heads"><span></span><span>${words.light}</span><span>${words.dark}</span></div>
          ${Object.keys(this.tokens).map((name) => this.#token(name, words))}
        </div>
        <div class="look">
          <h3>${words.preview}</h3>
          ${schemes.map((scheme) => this.#example(scheme))}
        </div>
      </div>
      <h3>${words.pairs}</h3>
      <p class="how">${words.how}</p>
      ${schemes.map((scheme) => html`<div class="scroll">${pairTable(this.tokens, scheme, words)}</div>`)}
      <h3 id="css">${words.css}</h3>
      <textarea readonly aria-labelledby="css" .value=${this.css}></textarea>
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

  #token(name: string, words: EditorWords): TemplateResult {
    const about = this.lang.startsWith('es') ? tokenWords[name] : described.get(name);
    return html`<div class="token">
      <span><code>--indicator-${name}</code> <small>${about}</small></span>
      ${
        plain.includes(name)
          ? html`<input
              aria-label=${name}
              .value=${this.tokens[name] ?? ''}
              @change=${({target}: Event) => {
                this.tokens = {...this.tokens, [name]: (target as HTMLInputElement).value};
              }}
            />`
          : schemes.map((scheme) => this.#color(name, scheme, words))
      }
    </div>`;
  }

  #color(name: string, scheme: Scheme, words: EditorWords): TemplateResult {
    return html`<input
      type="color"
      aria-label=${`${name}, ${words[scheme]}`}
      .value=${formatHex(colorOf(this.tokens, name, scheme)) ?? '#000000'}
      @input=${({target}: Event) => this.setColor(name, scheme, (target as HTMLInputElement).value)}
    />`;
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
    await navigator.clipboard.writeText(this.css);
    this.copied = true;
  }

  #save(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.css], {type: 'text/css'}));
    link.download = 'tema.css';
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

if (!customElements.get('token-editor')) customElements.define('token-editor', TokenEditor);
