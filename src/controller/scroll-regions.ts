import type {LitElement, ReactiveController} from 'lit';

/**
 * Makes each `.scroll` of an element that has more than it shows a stop of the keyboard with a name (the one of its
 * table); the others are left alone. The only measurement of the library, once per update: no style can ask for it.
 */
export class ScrollRegions implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
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
