import {formatHex} from 'culori';
import {html, type TemplateResult} from 'lit';
import type {EditorWords} from './editor-words.ts';
import {colorOf, isColor, schemes, withColor, type Scheme, type Tokens} from './token.ts';
import type {Shortfall} from './verdict.ts';

export interface TokenField {
  readonly name: string;
  readonly tokens: Tokens;
  readonly shortfalls: readonly Shortfall[];
  readonly words: EditorWords;
  readonly setToken: (name: string, value: string) => void;
}

/** Field of a token: description, value and warnings. */
export function tokenField(field: TokenField): TemplateResult {
  const {name, shortfalls, words} = field;
  return html`<div class="token" data-token=${name}>
    <span><code>--indicator-${name}</code> <small>${words.description(name)}</small></span>
    ${isColor(name) ? schemes.map((scheme) => colorField(field, scheme)) : textField(field)}
    ${shortfalls.filter(({token}) => token === name).map((shortfall) => html`<strong>${shortfallText(shortfall, words)}</strong>`)}
  </div>`;
}

function textField({name, tokens, setToken}: TokenField): TemplateResult {
  return html`<input
    aria-label=${name}
    .value=${tokens[name] ?? ''}
    @change=${({target}: Event) => setToken(name, (target as HTMLInputElement).value)}
  />`;
}

/** A colour picker and a text field. Text that is not a colour is rejected. */
function colorField({name, tokens, words, setToken}: TokenField, scheme: Scheme): TemplateResult {
  const hex = formatHex(colorOf(tokens, name, scheme)) ?? '';
  const label = `${name}, ${words[scheme]}`;
  const handleColor = ({target}: Event): void => {
    const field = target as HTMLInputElement;
    const color = formatHex(field.value.trim());
    if (color) setToken(name, withColor(tokens, name, scheme, color));
    else field.value = hex;
  };
  return html`<div class="color">
    <span>${words[scheme]}</span>
    <input type="color" aria-label=${label} .value=${hex || '#000000'} @input=${handleColor} />
    <input aria-label=${`${label}, ${words.hex}`} spellcheck="false" .value=${hex} @change=${handleColor} />
  </div>`;
}

function shortfallText({on, scheme, vision, measured, minimum}: Shortfall, words: EditorWords): string {
  const value = measured?.toFixed(vision === null ? 2 : 0) ?? '–';
  const place = vision === null ? `/ ${on}` : `${words.nextTo(on)}, ${words.visions[vision]}`;
  return `${words[scheme]}: ${words.fails} ${place}: ${value} (${words.minimum(minimum)})`;
}
