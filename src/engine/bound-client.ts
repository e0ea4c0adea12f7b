import { isAbsolute } from 'node:path';
import { systemProgram } from '../foundation/programs.ts';
import type { Client } from './client.ts';

/**
 * Returns the same client, which the kernel kills as soon as this program ends, however it ends (prctl(2),
 * PR_SET_PDEATHSIG): a build would go on, without its time limit. Without setpriv(1) the client stays as it is.
 */
export async function boundClient(client: Client): Promise<Client> {
  const setpriv = await systemProgram('setpriv').catch(() => null);
  const program = isAbsolute(client.program) ? client.program : await systemProgram(client.program);
  if (setpriv === null || program === null) return client;
  const globalArguments = ['--pdeathsig', 'KILL', program, ...client.globalArguments];
  return { ...client, program: setpriv, globalArguments };
}
