/**
 * Splits items into the fewest pages that hold them, filled evenly. An item over `capacity` has a page of its own.
 * The order is kept.
 */
export function paginateEvenly<T>(
  items: readonly T[],
  costOf: (item: T) => number,
  capacity: number,
): readonly (readonly T[])[] {
  const fullPages = fillPages(items, costOf, capacity);
  const totalCost = items.reduce((sum, item) => sum + costOf(item), 0);
  // Starts at the even share: the first limit that needs no more pages is the most even one.
  for (let limit = Math.ceil(totalCost / fullPages.length); limit < capacity; limit += 1) {
    const balancedPages = fillPages(items, costOf, limit);
    if (balancedPages.length === fullPages.length) return balancedPages;
  }
  return fullPages;
}

function fillPages<T>(
  items: readonly T[],
  costOf: (item: T) => number,
  capacity: number,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let remaining = 0;
  for (const item of items) {
    const cost = costOf(item);
    const page = pages.at(-1);
    const fits = page !== undefined && cost <= remaining;
    if (fits) page.push(item);
    else pages.push([item]);
    remaining = (fits ? remaining : capacity) - cost;
  }
  return pages;
}
