import { readdirSync, readFileSync } from 'node:fs';

/**
 * Measures how long a process's threads were ready to run while other programs had the processor: what a busy machine
 * adds to a time (second field of /proc/PID/task/TID/schedstat, in ns).
 */
export class ReadyTime {
  private readonly pid: number;
  private readonly byThread = new Map<string, number>();
  private readonly timer: NodeJS.Timeout;

  /** Looks ten times a second until `end`: a process that has ended reports nothing any more. */
  constructor(pid: number) {
    this.pid = pid;
    this.timer = setInterval(() => this.look(), 100);
  }

  /** @returns milliseconds, of all threads together */
  end(): number {
    clearInterval(this.timer);
    return [...this.byThread.values()].reduce((sum, each) => sum + each, 0);
  }

  private look(): void {
    try {
      for (const thread of readdirSync(`/proc/${this.pid}/task`)) {
        const stat = readFileSync(`/proc/${this.pid}/task/${thread}/schedstat`, 'latin1');
        this.byThread.set(thread, Number(stat.split(' ')[1]) / 1e6);
      }
    } catch {
      // It has just ended.
    }
  }
}
