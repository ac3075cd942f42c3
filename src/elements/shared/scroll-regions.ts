import type {LitElement, ReactiveController} from 'lit';

/**
 * Makes each overflowing `.scroll` of an element focusable, as a region with the name of its table. Uses a
 * ResizeObserver, so that rendering does not force a layout.
 */
export class FocusableScrollAreas implements ReactiveController {
  readonly #host: LitElement;
  /** Null in a page without a layout, as in jsdom. */
  readonly #observer =
    'ResizeObserver' in globalThis ? new ResizeObserver(() => this.#updateAttributes()) : null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    for (const box of this.#host.shadowRoot?.querySelectorAll('.scroll, .scroll > table') ?? []) {
      this.#observer?.observe(box);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #updateAttributes(): void {
    for (const region of this.#host.renderRoot.querySelectorAll('.scroll')) {
      const name = region.querySelector('table')?.getAttribute('aria-labelledby') ?? '';
      const overflows = region.scrollWidth > region.clientWidth;
      const attributes = {'tabindex': '0', 'role': 'region', 'aria-labelledby': name};
      for (const [attribute, value] of Object.entries(attributes)) {
        if (overflows) region.setAttribute(attribute, value);
        else region.removeAttribute(attribute);
      }
    }
  }
}
