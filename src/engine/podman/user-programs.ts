import { readdirSync, readFileSync, statSync } from 'node:fs';
import { setImmediate as eventLoop } from 'node:timers/promises';
import { readOpened } from '../../foundation/safe-file.ts';

/** What is read of a command line: a monitor's and a builder's own words stand at its beginning. */
const COMMAND_LINE_BYTES = 8 * 1024;

/**
 * The programs of this user and what they were started with, one after the other: anybody may have as many as the machine
 * allows, with a command line of megabytes each, and hold up whoever reads it.
 */
export async function* userPrograms(): AsyncGenerator<{
  readonly pid: string;
  readonly words: readonly string[];
}> {
  let turned = performance.now();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (performance.now() - turned > TURN_MS) {
      await eventLoop();
      turned = performance.now();
    }
    if (isOurs(pid)) yield { pid, words: (await commandLine(pid)).split('\0') };
  }
}

/** How long processes are looked at before signals are answered, in milliseconds. The kernel answers at once. */
const TURN_MS = 50;

async function commandLine(pid: string): Promise<string> {
  const read = await readOpened(`/proc/${pid}/cmdline`, async (handle) => {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(COMMAND_LINE_BYTES) });
    return buffer.toString('utf8', 0, bytesRead);
  });
  return typeof read === 'string' ? read : '';
}

/**
 * Whether a process is this user's for the kernel. Its /proc folder belongs to its user or, if it says so, to root (proc(5)): most
 * processes are known by that as somebody else's.
 */
function isOurs(pid: string): boolean {
  const uid = process.getuid?.();
  try {
    const owner = statSync(`/proc/${pid}`).uid;
    if (owner !== uid && owner !== 0) return false;
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, real, effective] = /^Uid:\t(\d+)\t(\d+)\t/m.exec(status) ?? [];
    return real === String(uid) && effective === String(uid);
  } catch {
    return false;
  }
}
