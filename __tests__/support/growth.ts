/** How often the two works are compared at most: in each of them other programs may have the processor's caches. */
const ROUNDS = 8;
/** Of linear time, and far below any other: nothing more is to be learned then. */
const ENOUGH = 12;

/**
 * Says how much more of the processor the large work takes than the small one. For eight times the size it is about 8 if time
 * is linear in the size, and 64 if it is quadratic. A ratio, because machines differ, and the best of some rounds, because
 * other programs run: what they take makes one measurement longer, but none shorter, so both works have their own best time.
 */
export function growthOfTime(small: () => void, large: () => void): number {
  small();
  const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round += 1) {
    best.small = Math.min(best.small, processorTime(small));
    best.large = Math.min(best.large, processorTime(large));
    if (best.large / best.small < ENOUGH) break;
  }
  return best.large / best.small;
}

/** Returns the processor time of this process that `work` took, in µs. */
function processorTime(work: () => void): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return user + system;
}
