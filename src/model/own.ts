/**
 * True when the record itself has the field. `in` also finds fields that a script of the page has added to
 * `Object.prototype`.
 */
export function hasOwn<T extends object, K extends PropertyKey>(
  record: T,
  name: K,
): record is Extract<T, Readonly<Record<K, unknown>>> {
  return Object.hasOwn(record, name);
}

/**
 * Returns a copy without a prototype, for the options of a browser function or of Lit: these would also read options
 * that a script of the page has added to `Object.prototype`.
 */
export function ownOptions<T extends object>(options: T): T {
  return {__proto__: null, ...options};
}
