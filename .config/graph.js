/** Everything that is reached from `starts`, which are included. */
export function closure(starts, next) {
  const reached = new Set(starts);
  // A set also iterates over what is added meanwhile.
  for (const item of reached) for (const other of next(item)) reached.add(other);
  return reached;
}

/** Names along a cycle, the first one again at the end; `null` without a cycle. */
export function findCycle(names, next, path = []) {
  for (const name of names) {
    const start = path.indexOf(name);
    if (start >= 0) return [...path.slice(start), name];
    const cycle = findCycle(next(name), next, [...path, name]);
    if (cycle) return cycle;
  }
  return null;
}
