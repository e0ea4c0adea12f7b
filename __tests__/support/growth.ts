/**
 * Says how much more of the processor `work` takes for an input of four times the size: about 4 if its time is linear in the
 * size, 16 if it is quadratic. A ratio, because machines differ, and the best of three, because other programs run.
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
