import { readFile } from 'node:fs/promises';

/** This program among all that ever ran since boot: its process id and start time, since ids are used again. */
export async function ownerHere(): Promise<string> {
  return `${process.pid}.${await startTime(process.pid)}`;
}

/** Whether the program that `ownerHere` named still runs. What names no program has none that lives. */
export async function ownerLives(owner: string): Promise<boolean> {
  const match = /^(\d{1,10})\.(\d{1,20})$/.exec(owner);
  return match !== null && (await startTime(Number(match[1]))) === match[2];
}

/** Field 22 of /proc/PID/stat (proc(5)): ticks since boot; empty when there is no such process. */
async function startTime(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The command (field 2) may hold spaces and brackets: count from its end.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
