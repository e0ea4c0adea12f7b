import { processIds, read } from '../../src/container/processes.ts';

/** The engine's processes that wait for a process with this argument: its parent outside of the container. */
export function monitorsOf(word: string): number[] {
  const inContainers = [...processIds()].filter((pid) => {
    const isIt = read(pid, 'cmdline')?.includes(word) ?? false;
    return isIt && /^NSpid:\s+\d+\s+\d+$/m.test(read(pid, 'status') ?? '');
  });
  return inContainers.map((pid) => Number(/^PPid:\s+(\d+)$/m.exec(read(pid, 'status') ?? '')?.[1]));
}
