import type {LitElement, ReactiveController} from 'lit';
import {nearestPlace} from '../../scale/map/nearest-place.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {announce} from '../base/page/announcer.ts';
import {PlaceSelectEvent} from '../base/reader-events.ts';
import {placedElement} from '../base/page/placed-element.ts';
import {Typeahead} from '../shared/typeahead.ts';
import type {MapOption} from '../../render/places/map-model.ts';

/** Which places of a map the reader points at, by their codes. */
export interface MapCursor {
  /** The place that the arrow keys have reached. */
  readonly active: string | null;
  readonly selected: string | null;
  /** The place under the pointer. */
  readonly hovered: string | null;
}

interface ListboxHost extends LitElement {
  readonly setsPlace: boolean;
}

/** Active, selected and hovered place of a map: one tab stop, moved by arrow keys in the four directions and by letters. */
export class PlaceListbox implements ReactiveController, MapCursor {
  readonly #host: ListboxHost;
  #options: readonly MapOption[] = [];
  #locale: Locale | null = null;
  readonly #typeahead = new Typeahead();
  #shown: string | null = null;
  #hasMoved = false;
  active: string | null = null;
  selected: string | null = null;
  hovered: string | null = null;

  constructor(host: ListboxHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Scrolls to the place that a key has reached: a map can be larger than its box and the screen. */
  hostUpdated(): void {
    if (!this.#hasMoved) return;
    this.#hasMoved = false;
    const option = this.#host.renderRoot.querySelector(`#${optionId(this.#activeIndex)} .ground`);
    option?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  /** Options of the next render, and the place that the element shows: it is selected until the reader selects another. */
  setOptions(options: readonly MapOption[], locale: Locale, shown: string | null): this {
    if (shown !== this.#shown) this.selected = shown;
    this.#shown = shown;
    this.#options = options;
    this.#locale = locale;
    return this;
  }

  readonly handleFocus = (): void => {
    if (this.#activeIndex < 0) this.#activate(0);
  };

  /** Ignores keys with a modifier. Left and right are those of the screen: a map has no direction of text. */
  readonly handleKeydown = (event: KeyboardEvent): void => {
    const {key, ctrlKey, altKey, metaKey} = event;
    if (ctrlKey || altKey || metaKey) return;
    const isTyping = key === ' ' && this.#typeahead.isTyping(event);
    if (key.startsWith('Arrow')) this.#move(key);
    else if (key === 'Home') this.#activate(0);
    else if (key === 'End') this.#activate(this.#options.length - 1);
    else if (key === 'Escape' && this.selected !== null) this.#unselect();
    else if (key === 'Enter' || (key === ' ' && !isTyping)) this.#select();
    else if (key.length === 1) this.#type(event);
    else return;
    this.#hasMoved = true;
    event.preventDefault();
  };

  readonly handleClick = (event: Event): void => {
    const index = this.#indexOf(event);
    if (index < 0) return;
    this.#activate(index);
    this.#select();
  };

  readonly handlePointer = (event: Event): void => {
    this.#hover(this.#options[this.#indexOf(event)]?.row.code ?? null);
  };

  readonly handleLeave = (): void => this.#hover(null);

  get #activeIndex(): number {
    return this.#options.findIndex(({row}) => row.code === this.active);
  }

  #indexOf(event: Event): number {
    const option = (event.target as Element).closest('[role="option"]');
    return option ? this.#options.findIndex((_, index) => optionId(index) === option.id) : -1;
  }

  #hover(code: string | null): void {
    if (code === this.hovered) return;
    this.hovered = code;
    this.#host.requestUpdate();
  }

  #move(key: string): void {
    const points = this.#options.map(({shape}) => shape);
    const next = nearestPlace(points, this.#activeIndex, key);
    if (next !== null) this.#activate(next);
  }

  #activate(index: number): void {
    this.active = this.#options[index]?.row.code ?? null;
    this.hovered = null;
    this.#host.requestUpdate();
  }

  #select(): void {
    const row = this.#options[this.#activeIndex]?.row;
    if (!row) return;
    this.selected = row.code;
    if (this.#locale) announce(this.#host, this.#locale.t('map.selected', {name: row.name}));
    this.#setPlace(row.code, row.name);
  }

  #unselect(): void {
    this.selected = null;
    if (this.#locale) announce(this.#host, this.#locale.t('map.unselected'));
    this.#setPlace('', '');
  }

  #setPlace(code: string, name: string): void {
    const host = this.#host;
    host.requestUpdate();
    const around = host.setsPlace ? placedElement(host, '') : null;
    if (host.dispatchEvent(new PlaceSelectEvent(code, name)) && around) around.place = code;
  }

  #type(event: KeyboardEvent): void {
    const locale = this.#locale;
    if (!locale) return;
    const names = this.#options.map(({row}) => [row.name]);
    const index = this.#typeahead.find(event, names, this.#activeIndex, locale);
    if (index >= 0) this.#activate(index);
  }
}

/** Id of the option at a position. */
export function optionId(index: number): string {
  return `place-${index}`;
}
