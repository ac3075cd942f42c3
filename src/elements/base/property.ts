import type {PropertyDeclaration} from 'lit';
import {property as litProperty} from 'lit/decorators.js';
import {warnUnread} from './page/author-warning.ts';

/** Options of a property, with the words that its value may have, separated by spaces. */
export interface PropertyOptions extends PropertyDeclaration {
  /** The value is one of these. */
  readonly word?: string;
  /** The value has some of these, separated by spaces. */
  readonly words?: string;
  /** A value that cannot be read is kept as text, so that what it controls fails: the default would allow more. */
  readonly isStrict?: boolean;
}

/** Lit's decorator, with our options. The build replaces it by a list of the properties. */
export const property: (options?: PropertyOptions) => ReturnType<typeof litProperty> = litProperty;

/** The text of an attribute as it is; true for an attribute of the type Boolean, except for the word `false`. */
export function fromAttribute(text: string | null, type: unknown): unknown {
  return type === Boolean && text !== 'false' ? text !== null : text;
}

/** A value as the type of its property; undefined when it has no meaning as that type. */
function readValue(value: unknown, {type, word, words, isStrict, attribute}: PropertyOptions): unknown {
  if (attribute === false) return value;
  if (type === Boolean) return typeof value === 'object' || value === 'false' ? undefined : Boolean(value);
  const text = isStrict || typeof value === 'string' || Number.isFinite(value) ? String(value) : '';
  const isAllowed = text !== '' && (!word || word.split(' ').includes(text));
  if (type === Number) return isAllowed && Number(text) >= 0 ? Number(text) : undefined;
  return isAllowed ? (words ? knownWords(text, words) : text) : undefined;
}

function knownWords(text: string, words: string): string | undefined {
  const known = text.split(/\s+/).filter((name) => words.split(' ').includes(name));
  return known.join(' ') || undefined;
}

/**
 * Makes an own accessor of a prototype keep the type of its default; does nothing without one. A property that is null,
 * undefined or empty, or whose attribute is taken away, has its default: frameworks set these. A value that cannot be
 * read has the default too, with a warning. The first value that is set is the default: a class sets it in its
 * constructor.
 */
export function keepDefault(prototype: Element, name: PropertyKey, options: PropertyOptions): void {
  const accessor = Object.getOwnPropertyDescriptor(prototype, name);
  if (!accessor?.set) return;
  const {set} = accessor;
  let initial: {readonly value: unknown} | null = null;
  Object.defineProperty(prototype, name, {
    ...accessor,
    set(this: Element, value: unknown) {
      initial ??= {value};
      if (value === null || value === undefined || value === '' || value === initial.value)
        return void set.call(this, initial.value);
      const read = readValue(value, options);
      const {word, words, type, attribute} = options;
      const isWhole = !words || read === String(value).trim().replace(/\s+/g, ' ');
      if (read === undefined || !isWhole)
        warnUnread(
          this,
          String(attribute ?? name),
          value,
          word ?? words ?? ((type as StringConstructor | undefined) ?? String).name,
        );
      set.call(this, read === undefined ? initial.value : read);
    },
  });
}
