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
  help = '',
): TemplateResult {
  return html`<label>
    ${label}
    <input .value=${value} @change=${(event: Event) => choose(valueOf(event))} />
    ${help ? html`<small>${renderCode(help)}</small>` : nothing}
  </label>`;
}

export function checkbox(
  label: string,
  isChosen: boolean,
  choose: (isChosen: boolean) => void,
): TemplateResult {
  const handleChange = ({target}: Event): void => choose((target as HTMLInputElement).checked);
  return html`<label class="check"
    ><input type="checkbox" .checked=${isChosen} @change=${handleChange} /> <span>${label}</span></label
  >`;
}

/** Field for an attribute: a select, a checkbox or a text field by its type. `undefined` removes the attribute. */
export function option(
  item: Item,
  chosen: string | undefined,
  defaultLabel: string,
  choose: (value: string | undefined) => void,
): TemplateResult {
  const {name, type, description = ''} = item;
  const handleValue = (value: string): void => choose(value || undefined);
  const choices = valueChoices(item, defaultLabel);
  const field = choices
    ? select(name, chosen ?? '', choices, handleValue)
    : type?.text === 'boolean'
      ? checkbox(name, chosen !== undefined, (isChosen) => choose(isChosen ? '' : undefined))
      : text(name, chosen ?? '', handleValue);
  // Descriptions come from the doc blocks, which are in English.
  return html`<div class="option">${field}<small lang="en">${renderCode(description)}</small></div>`;
}

/** Renders the `code` spans of a doc block as elements. */
export function renderCode(text: string): readonly (string | TemplateResult)[] {
  return text.split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));
}

/** The values of a union type as choices, the default first. Null for other types. */
function valueChoices({type, default: initial = ''}: Item, defaultLabel: string) {
  const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  const defaultValue = initial.replaceAll("'", '');
  const others = values.filter((value) => value !== defaultValue).map((value) => [value, value] as const);
  return values.length
    ? [['', defaultValue ? `${defaultValue} (${defaultLabel})` : defaultLabel] as const, ...others]
    : null;
}

function valueOf({target}: Event): string {
  return (target as HTMLInputElement).value.trim();
}
