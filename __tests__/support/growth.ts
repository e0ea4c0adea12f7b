/**
 * Says how much more of the processor the large work takes than the small one. For eight times the size it is about 8 if time
 * is linear in the size, and 64 if it is quadratic. A ratio, because machines differ, and the best of three, because other
 * programs run.
 */
export function growthOfTime(small: () => void, large: () => void): number {
  small();
  return (
    Math.min(...[large, large, large].map(processorTime)) /
    Math.min(...[small, small, small].map(processorTime))
  );
}

/** Returns the processor time of this process that `work` took, in µs. */
function processorTime(work: () => void): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return user + system;
}
