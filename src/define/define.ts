import {registerMessages} from '../text/i18n/translations.ts';
import type {Translation} from '../text/i18n/messages/translation.ts';

interface Definable extends CustomElementConstructor {
  readonly version: string;
  /** What it says beyond the words of figures, in the language of the house. */
  readonly messages: readonly Translation[];
}

const defined: [string, Definable][] = [];
let hasWarned = false;

/**
 * Registers an element once. A tag that is taken is left alone: the first copy on a page wins, and a second one of
 * another version says so, once.
 */
export function define(tag: string, element: Definable): void {
  element.messages.forEach(registerMessages);
  defined.push([tag, element]);
  const taken = customElements.get(tag) as {readonly version?: unknown} | undefined;
  if (!taken) customElements.define(tag, element);
  else if (taken.version !== element.version && !hasWarned) {
    hasWarned = true;
    console.warn(
      `[avance] ${element.version} leaves <${tag}> to ${String(taken.version)}, which came first.`,
    );
  }
}

/**
 * Registers all that this copy brings once more, as `<prefix-indicator-card>` and so on: for a page whose own tags,
 * or another version, have the names.
 */
export function definePrefixed({prefix}: {readonly prefix: string}): void {
  for (const [tag, element] of [...defined]) define(`${prefix}-${tag}`, class extends element {});
}
