/**
 * Memoizes a function by object identity in a WeakMap. The object must be immutable. Tables with thousands of rows look
 * up facts of the same report on each render.
 */
export function memoizeByObject<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const cache = new WeakMap<K, {readonly value: V}>();
  return (key) => {
    const entry = cache.get(key);
    if (entry) return entry.value;
    const value = compute(key);
    cache.set(key, {value});
    return value;
  };
}
