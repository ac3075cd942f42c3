import {registerPack} from '../text/language.ts';
import type {Pack} from '../text/messages.ts';

interface Definable extends CustomElementConstructor {
  readonly version: string;
  /** What it says beyond the words of figures, in the language of the house. */
  readonly words: readonly Pack[];
}

/**
 * Registers an element once. A tag that is taken is left alone: the first copy on a page wins, and a second one of
 * another version says so.
 */
export function define(tag: string, element: Definable): void {
  element.words.forEach(registerPack);
  const taken = customElements.get(tag) as {readonly version?: unknown} | undefined;
  if (!taken) customElements.define(tag, element);
  else if (taken.version !== element.version) {
    console.warn(
      `[avance] <${tag}> ${element.version} was not registered: ${String(taken.version)} is in use.`,
    );
  }
}
