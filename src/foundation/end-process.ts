import { closeSync } from 'node:fs';
import { isatty } from 'node:tty';

/** Requests that threads of libuv's pool work on: the names of Node's own wraps (`process.getActiveResourcesInfo()`). */
const OF_POOL = /^(?:GetAddrInfo|GetNameInfo|FS)Req/;

/** The standard streams that were a terminal when this program started. */
const TERMINALS = [0, 1, 2].filter((stream) => isatty(stream));

/**
 * Closes those whose terminal has hung up. At its end Node sets a terminal's modes as they were, and aborts where that fails: with
 * a core that holds a key, and another exit code (src/node.cc, ResetStdio). It leaves a closed stream alone.
 */
function closeHungUp(): void {
  for (const stream of TERMINALS) {
    try {
      if (!isatty(stream)) closeSync(stream);
    } catch {
      // It is closed already.
    }
  }
}

/**
 * Ends this process with its exit code. `process.exit()` waits for every thread of libuv's pool, and one of them may wait for a name
 * server, or a file system, that never answers: no signal would end that. There another program takes this one's place, which ends
 * with the same code; the kernel ends the threads (execve(2)). An older Node, which cannot do that, waits.
 *
 * @param exitCode by default `process.exitCode`
 */
export function endProcess(exitCode: number = Number(process.exitCode ?? 0)): void {
  const waits = process.getActiveResourcesInfo().some((name) => OF_POOL.test(name));
  if (waits && process.execve !== undefined) {
    process.emit('exit', exitCode);
    process.execve(process.execPath, [process.execPath, '--eval', `process.exit(${exitCode})`], {});
  }
  closeHungUp();
  process.exit(exitCode);
}
