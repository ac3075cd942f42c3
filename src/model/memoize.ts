/**
 * Memoizes a function by object identity in a WeakMap. The object must be immutable. Tables with thousands of rows look
 * up facts of the same report on each render.
 */
export function memoizeByObject<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const cache = new WeakMap<K, V>();
  return (key) => {
    if (!cache.has(key)) cache.set(key, compute(key));
    return cache.get(key) as V;
  };
}
