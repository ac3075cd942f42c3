import type {Locale} from '../../text/i18n/locale.ts';
import {findByPrefix} from '../../text/search.ts';

/** Letters typed within this time, in ms, form one search text. */
const timeout = 700;

/** What the reader types in a listbox. */
export class Typeahead {
  #text = '';
  #time = 0;

  /** Whether a key belongs to a search text, so that a space is one of its characters. */
  isTyping({timeStamp}: KeyboardEvent): boolean {
    return timeStamp - this.#time < timeout;
  }

  /**
   * Adds the letter of a key, and returns the index of the next item after `activeIndex` with a name that starts with the
   * text; −1 without one. `names` has a list per item. The active item stays while the text grows.
   */
  find(
    event: KeyboardEvent,
    names: readonly (readonly string[])[],
    activeIndex: number,
    locale: Locale,
  ): number {
    this.#text = this.isTyping(event) ? this.#text + event.key : event.key;
    this.#time = event.timeStamp;
    return findByPrefix(this.#text, names, this.#text.length > 1 ? activeIndex - 1 : activeIndex, locale);
  }
}
