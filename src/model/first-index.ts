/**
 * Returns the first index from 0 to `length - 1` for which `isReached` is true; `length` if there is none. For ascending
 * lists: once true, it stays true. Takes logarithmic time.
 */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
