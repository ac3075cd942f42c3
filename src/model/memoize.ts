/**
 * `compute`, done once per object, which must never change. What it gives goes when the object goes: thousands of rows
 * ask for the same facts of their report, and each key stroke of a reader asks again.
 */
export function memoizeByObject<K extends object, V>(compute: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, {readonly value: V}>();
  return (from) => {
    const found = known.get(from);
    if (found) return found.value;
    const value = compute(from);
    known.set(from, {value});
    return value;
  };
}
