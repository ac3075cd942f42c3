import {formatHex} from 'culori';
import {html, type TemplateResult} from 'lit';
import type {EditorWords} from './editor-words.ts';
import {colorOf, isColor, schemes, withColor, type Scheme, type Tokens} from './token.ts';
import type {Shortfall} from './verdict.ts';

export interface TokenField {
  readonly name: string;
  readonly tokens: Tokens;
  readonly short: readonly Shortfall[];
  readonly words: EditorWords;
  readonly set: (name: string, value: string) => void;
}

/** One token: what it is for, its value, and what of it falls short. */
export function tokenField(field: TokenField): TemplateResult {
  const {name, short, words} = field;
  return html`<div class="token" data-token=${name}>
    <span><code>--indicator-${name}</code> <small>${words.about(name)}</small></span>
    ${isColor(name) ? schemes.map((scheme) => colorField(field, scheme)) : textField(field)}
    ${short.filter(({token}) => token === name).map((one) => html`<strong>${told(one, words)}</strong>`)}
  </div>`;
}

function textField({name, tokens, set}: TokenField): TemplateResult {
  return html`<input
    aria-label=${name}
    .value=${tokens[name] ?? ''}
    @change=${({target}: Event) => set(name, (target as HTMLInputElement).value)}
  />`;
}

/** To be picked, or written as the guide of a brand has it; what is no colour is not taken. */
function colorField({name, tokens, words, set}: TokenField, scheme: Scheme): TemplateResult {
  const hex = formatHex(colorOf(tokens, name, scheme)) ?? '';
  const label = `${name}, ${words[scheme]}`;
  const take = ({target}: Event): void => {
    const field = target as HTMLInputElement;
    const color = formatHex(field.value.trim());
    if (color) set(name, withColor(tokens, name, scheme, color));
    else field.value = hex;
  };
  return html`<div class="color">
    <span>${words[scheme]}</span>
    <input type="color" aria-label=${label} .value=${hex || '#000000'} @input=${take} />
    <input aria-label=${`${label}, ${words.hex}`} spellcheck="false" .value=${hex} @change=${take} />
  </div>`;
}

function told({on, scheme, vision, measured, least}: Shortfall, words: EditorWords): string {
  const figure = measured?.toFixed(vision === null ? 2 : 0) ?? '–';
  const where = vision === null ? `/ ${on}` : `${words.beside(on)}, ${words.visions[vision]}`;
  return `${words[scheme]}: ${words.fails} ${where}: ${figure} (${words.needs(least)})`;
}
