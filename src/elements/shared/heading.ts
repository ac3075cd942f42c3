import {html, nothing, type TemplateResult} from 'lit';

/** A heading of level 2 to 6; a paragraph for any other level. `id` is for `aria-labelledby`. */
export function heading(level: number, content: unknown, id: string | null = null): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class="heading" part="heading" id=${id ?? nothing}>${content}</h2>`;
    case 3:
      return html`<h3 class="heading" part="heading" id=${id ?? nothing}>${content}</h3>`;
    case 4:
      return html`<h4 class="heading" part="heading" id=${id ?? nothing}>${content}</h4>`;
    case 5:
      return html`<h5 class="heading" part="heading" id=${id ?? nothing}>${content}</h5>`;
    case 6:
      return html`<h6 class="heading" part="heading" id=${id ?? nothing}>${content}</h6>`;
    default:
      return html`<p class="heading" part="heading" id=${id ?? nothing}>${content}</p>`;
  }
}
