import {registerMessages} from '../text/i18n/translations.ts';
import type {Translation} from '../text/i18n/messages/translation.ts';

/** Class of an element, as `define` needs it. */
export interface ElementClass extends CustomElementConstructor {
  /** Tag without a prefix. */
  readonly kind: string;
  readonly version: string;
  /** Messages of the element in the default language. */
  readonly messages: readonly Translation[];
}

export interface DefineOptions {
  /** Prefix of every tag: `acme` defines `<acme-indicator-card>`. Default: none. */
  readonly prefix?: string;
  /** Registry that the tags are defined in, such as a scoped one. Default: that of the page. */
  readonly registry?: Pick<CustomElementRegistry, 'define' | 'get'>;
}

/** Classes that the loaded modules define, each once. */
const elementClasses = new Set<ElementClass>();
let hasWarned = false;

/** Defines an element under its own tag. Called once by the module of each element. */
export function define(element: ElementClass): void {
  element.messages.forEach(registerMessages);
  elementClasses.add(element);
  register(element.kind, element, customElements);
}

/**
 * Defines all loaded elements again, with a prefix or in another registry: for a page with other elements, or another
 * version, under the same tags. May be called several times.
 */
export function defineAll(options: DefineOptions): void {
  const {prefix, registry = customElements} = {prefix: '', registry: undefined, ...options};
  for (const element of elementClasses) {
    const tag = prefix ? `${prefix}-${element.kind}` : element.kind;
    // A registry accepts each class once.
    register(tag, class extends element {}, registry);
  }
}

/** Leaves a tag alone that is already defined. Warns once per page when another version has defined it. */
function register(
  tag: string,
  element: ElementClass,
  registry: Pick<CustomElementRegistry, 'define' | 'get'>,
): void {
  const existing = registry.get(tag) as {readonly version?: unknown} | undefined;
  if (!existing) registry.define(tag, element);
  else if (existing.version !== element.version && !hasWarned) {
    hasWarned = true;
    console.warn(
      `[avance] <${tag}> is already defined by version ${String(existing.version)}; version ${element.version} does not replace it.`,
    );
  }
}
