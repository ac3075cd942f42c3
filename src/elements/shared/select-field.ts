import {html, nothing, type TemplateResult} from 'lit';

/** Labelled `<select>`. Each option is a value with its text, and its language where that may be another than the element's. */
export function selectField<T extends string>(
  label: string,
  options: readonly (readonly [value: T, text: string, lang?: string | null])[],
  selected: T,
  onSelect: (value: T) => void,
): TemplateResult {
  const handleChange = ({currentTarget}: Event): void =>
    onSelect((currentTarget as HTMLSelectElement).value as T);
  return html`<label class="control">
    <span>${label}</span>
    <select @change=${handleChange}>
      ${options.map(([value, text, lang]) => html`<option value=${value} lang=${lang ?? nothing} ?selected=${value === selected}>${text}</option>`)}
    </select>
  </label>`;
}
