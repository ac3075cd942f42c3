/** A value of the type of `initial`; `initial` for null, undefined and what has no meaning as that type. */
function ofType(initial: unknown, value: unknown): unknown {
  if (value === null || value === undefined) return initial;
  if (typeof initial === 'boolean') return Boolean(value);
  if (typeof initial === 'string')
    return typeof value === 'string' || Number.isFinite(value) ? String(value) : initial;
  if (typeof initial === 'number') return Number.isFinite(Number(value)) ? Number(value) : initial;
  return value;
}

/**
 * Makes a property keep the type of its default. Frameworks set a property to null or undefined, or take the attribute
 * away, to have the default back. The first value that is set is the default: a class sets it in its constructor.
 */
export function keepingDefault(descriptor: PropertyDescriptor): PropertyDescriptor {
  let initial: {readonly value: unknown} | null = null;
  return {
    ...descriptor,
    set(value: unknown) {
      initial ??= {value};
      descriptor.set?.call(this, ofType(initial.value, value));
    },
  };
}
