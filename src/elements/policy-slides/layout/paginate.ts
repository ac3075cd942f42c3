/**
 * Things in a row on as few pages as hold them, and on those as evenly as their order allows: no page is left with one
 * thing alone while another is full. What costs more than a page can hold has one to itself.
 */
export function paginateEvenly<T>(
  items: readonly T[],
  costOf: (thing: T) => number,
  capacity: number,
): readonly (readonly T[])[] {
  const fullPages = fillPages(items, costOf, capacity);
  const costs = items.map(costOf).reduce((sum, cost) => sum + cost, 0);
  // From the even share up: the first that needs no more pages.
  for (let limit = Math.ceil(costs / fullPages.length); limit < capacity; limit += 1) {
    const balanced = fillPages(items, costOf, limit);
    if (balanced.length === fullPages.length) return balanced;
  }
  return fullPages;
}

function fillPages<T>(
  items: readonly T[],
  costOf: (thing: T) => number,
  capacity: number,
): readonly (readonly T[])[] {
  const found: T[][] = [];
  let left = 0;
  for (const thing of items) {
    const cost = costOf(thing);
    const page = found.at(-1);
    if (page && cost <= left) page.push(thing);
    else found.push([thing]);
    left = (page && cost <= left ? left : capacity) - cost;
  }
  return found;
}
