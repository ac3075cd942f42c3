import {html, type TemplateResult} from 'lit';

/** Labelled `<select>`. Each option is a value with its text. */
export function selectField<T extends string>(
  label: string,
  options: readonly (readonly [value: T, text: string])[],
  selected: T,
  onSelect: (value: T) => void,
): TemplateResult {
  const handleChange = ({currentTarget}: Event): void =>
    onSelect((currentTarget as HTMLSelectElement).value as T);
  return html`<label class="control">
    <span>${label}</span>
    <select @change=${handleChange}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === selected}>${text}</option>`)}
    </select>
  </label>`;
}
