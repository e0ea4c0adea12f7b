/**
 * Returns how many of sorted items come before a place, in as many looks as their number has bits.
 *
 * @param isBefore whether the item of this index does; then all in front of it do
 */
export function countBefore(count: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
