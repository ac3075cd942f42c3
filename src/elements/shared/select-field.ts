import {html, type TemplateResult} from 'lit';

/** A choice between values, each with its words. */
export function selectField(
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  const onChange = ({currentTarget}: Event): void => choose((currentTarget as HTMLSelectElement).value);
  return html`<label class="control">
    <span>${label}</span>
    <select @change=${onChange}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
    </select>
  </label>`;
}
