/**
 * Things in a row on as few pages as hold them, and on those as evenly as their order allows: no page is left with one
 * thing alone while another is full. What costs more than a page can hold has one to itself.
 */
export function pages<T>(
  things: readonly T[],
  costOf: (thing: T) => number,
  capacity: number,
): readonly (readonly T[])[] {
  const most = filled(things, costOf, capacity);
  const costs = things.map(costOf).reduce((sum, cost) => sum + cost, 0);
  // From the even share up: the first that needs no more pages.
  for (let limit = Math.ceil(costs / most.length); limit < capacity; limit += 1) {
    const even = filled(things, costOf, limit);
    if (even.length === most.length) return even;
  }
  return most;
}

function filled<T>(
  things: readonly T[],
  costOf: (thing: T) => number,
  capacity: number,
): readonly (readonly T[])[] {
  const found: T[][] = [];
  let left = 0;
  for (const thing of things) {
    const cost = costOf(thing);
    const page = found.at(-1);
    if (page && cost <= left) page.push(thing);
    else found.push([thing]);
    left = (page && cost <= left ? left : capacity) - cost;
  }
  return found;
}
