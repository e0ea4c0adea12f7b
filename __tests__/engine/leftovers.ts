import { call } from '../../src/engine/client.ts';
import { OWNER_LABEL } from '../../src/engine/labels.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { CLIENTS } from './clients.ts';

/** How the names of a process's things begin (owner.ts). */
export function ownerOf(pid: number): string {
  return `${pid.toString(16)}.`;
}

/** The containers that this process made and that are still there, by their short ids. */
export async function ofThisProcess(engine: 'docker' | 'podman'): Promise<readonly string[]> {
  const filter = `label=${OWNER_LABEL}=${await ownerHere()}`;
  const { stdout } = await call(CLIENTS[engine], ['ps', '--all', '--quiet', '--filter', filter]);
  return stdout.split('\n').filter((line) => line !== '');
}
