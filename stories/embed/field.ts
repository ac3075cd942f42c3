import {html, nothing, type TemplateResult} from 'lit';
import type {Item} from '../support/manifest.ts';

export function select<T extends string>(
  label: string,
  chosen: T,
  choices: readonly (readonly [T, string])[],
  choose: (value: T) => void,
): TemplateResult {
  return html`<label>
    ${label}
    <select @change=${(event: Event) => choose(valueOf(event) as T)}>
      ${choices.map(
        ([key, title]) => html`<option value=${key} .selected=${key === chosen}>${title}</option>`,
      )}
    </select>
  </label>`;
}

export function text(
  label: string,
  value: string,
  choose: (value: string) => void,
  about = '',
): TemplateResult {
  return html`<label>
    ${label}
    <input .value=${value} @change=${(event: Event) => choose(valueOf(event))} />
    ${about ? html`<small>${coded(about)}</small>` : nothing}
  </label>`;
}

export function check(label: string, isChosen: boolean, choose: (isChosen: boolean) => void): TemplateResult {
  const ask = ({target}: Event): void => choose((target as HTMLInputElement).checked);
  return html`<label class="check"
    ><input type="checkbox" .checked=${isChosen} @change=${ask} /> <span>${label}</span></label
  >`;
}

/** An attribute of an element, as its kind asks for; `undefined` takes it away. */
export function option(
  item: Item,
  chosen: string | undefined,
  unset: string,
  choose: (value: string | undefined) => void,
): TemplateResult {
  const {name, type, description = ''} = item;
  const take = (value: string): void => choose(value || undefined);
  const allowed = allowedBy(item, unset);
  const field = allowed
    ? select(name, chosen ?? '', allowed, take)
    : type?.text === 'boolean'
      ? check(name, chosen !== undefined, (isChosen) => choose(isChosen ? '' : undefined))
      : text(name, chosen ?? '', take);
  // The words of the code, which is written in English.
  return html`<div class="option">${field}<small lang="en">${coded(description)}</small></div>`;
}

/** `code` between its marks, as doc blocks have it. */
export function coded(text: string): readonly (string | TemplateResult)[] {
  return text.split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));
}

/** The values that the code names, the one that goes without saying first; `null` where it names none. */
function allowedBy({type, default: initial = ''}: Item, unset: string) {
  const named = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, one = '']) => one);
  const own = initial.replaceAll("'", '');
  const others = named.filter((one) => one !== own).map((one) => [one, one] as const);
  return named.length ? [['', own ? `${own} (${unset})` : unset] as const, ...others] : null;
}

function valueOf({target}: Event): string {
  return (target as HTMLInputElement).value.trim();
}
