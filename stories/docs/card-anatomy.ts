import {LitElement, css, html, type PropertyValues, type TemplateResult} from 'lit';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import '../../src/define/indicator-card.ts';
import {elementsOf, type Item} from '../support/manifest.ts';
import {partWords} from './part-words.ts';

const parts = elementsOf(manifest).find(({tagName}) => tagName === 'indicator-card')?.cssParts ?? [];

/** A card with a list of its parts. Each button outlines one part with a `::part()` rule, as a page would. */
export class CardAnatomy extends LitElement {
  static override properties = {selectedPart: {state: true}};

  static override styles = css`
    :host {
      display: grid;
      gap: 1.5rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      align-items: start;
      margin-block: 1.5rem;
      font:
        1rem/1.5 system-ui,
        sans-serif;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    button {
      display: flex;
      inline-size: 100%;
      min-block-size: 44px;
      gap: 0.75rem;
      align-items: baseline;
      padding: 0.5rem 0.75rem;
      border: 0;
      border-block-end: 1px solid light-dark(#d5dae0, #39424d);
      color: inherit;
      background: none;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    button[aria-pressed='true'] {
      background: light-dark(#fdeee6, #3a2710);
    }
    button:focus-visible {
      outline: 2px solid currentColor;
      outline-offset: -2px;
    }
    code {
      min-inline-size: 5.5rem;
      font-weight: 600;
    }
  `;

  declare selectedPart: string;
  readonly #ring = new CSSStyleSheet();

  constructor() {
    super();
    this.selectedPart = 'verdict';
  }

  protected override firstUpdated(): void {
    if (this.shadowRoot)
      this.shadowRoot.adoptedStyleSheets = [...this.shadowRoot.adoptedStyleSheets, this.#ring];
  }

  protected override updated(_changed: PropertyValues): void {
    this.#ring.replaceSync(
      `indicator-card::part(${this.selectedPart}) {outline: 3px solid light-dark(#c2460d, #f7ac4d); outline-offset: 3px}`,
    );
  }

  protected override render(): TemplateResult {
    return html`
      <indicator-card src="data/ten-years.json" code="01" actions="why" loading="eager"></indicator-card>
      <ul>
        ${parts.map((part) => html`<li>${this.#button(part)}</li>`)}
      </ul>
    `;
  }

  #button({name, description = ''}: Item): TemplateResult {
    const isSpanish = this.lang === 'es';
    return html`<button
      type="button"
      aria-pressed=${name === this.selectedPart}
      @click=${() => {
        this.selectedPart = name;
      }}
    >
      <code>${name}</code> <span>${isSpanish ? (partWords[name] ?? description) : description}</span>
    </button>`;
  }
}

if (!customElements.get('card-anatomy')) customElements.define('card-anatomy', CardAnatomy);
