import { readFileSync } from 'node:fs';

/** GitHub's program that runs a job: every step of it has this one above it, but for those in a job's container. */
const WORKER = 'Runner.Worker';

type Environment = ReadonlyMap<string, string>;

/**
 * Returns the environment in which GitHub's runner was started, or a job's container: what earlier steps set (`GITHUB_ENV`) is not in
 * it. Empty where it cannot be read.
 */
export function runnerEnvironment(): Environment {
  let last = process.ppid;
  for (let pid = process.ppid; pid > 0; pid = parentOf(pid)) {
    last = pid;
    if (textOf(pid, 'comm').trim() === WORKER) break;
  }
  // In a container a step has no parent (docker exec).
  return environmentOf(last === 0 ? 1 : last);
}

function parentOf(pid: number): number {
  return Number(/^PPid:\t(\d+)$/m.exec(textOf(pid, 'status'))?.[1] ?? 0);
}

function environmentOf(pid: number): Environment {
  const pairs = textOf(pid, 'environ').split('\0');
  return new Map(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  );
}

function textOf(pid: number, name: 'comm' | 'status' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
