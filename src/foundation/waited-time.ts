/**
 * Measures for how much longer a program has waited than not: what is waited for at once counts once, and time in which nothing is
 * waited for is taken off, down to nothing.
 */
export class WaitedTime {
  /** At {@link changedAt}. */
  private totalMs = 0;
  private underWay = 0;
  private changedAt = performance.now();

  /** In milliseconds, up to now. */
  get ms(): number {
    const since = performance.now() - this.changedAt;
    return Math.max(0, this.totalMs + (this.underWay > 0 ? since : -since));
  }

  /** Returns what the work does, and counts the time until it is done or has failed. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.change(1);
    try {
      return await work;
    } finally {
      this.change(-1);
    }
  }

  private change(by: number): void {
    this.totalMs = this.ms;
    this.changedAt = performance.now();
    this.underWay += by;
  }
}
