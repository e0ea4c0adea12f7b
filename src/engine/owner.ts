import { randomBytes } from 'node:crypto';
import { readlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';

/**
 * The state of the program that an owner's name names:
 *
 * - `alive`, `dead`: the kernel says so;
 * - `undecidable`: the kernel cannot be asked from here, so nothing of the program may be removed;
 * - `unnamed`: the text is not the name of a program.
 */
export type OwnerState = 'alive' | 'dead' | 'undecidable' | 'unnamed';

/**
 * Process id, network namespace, 128 random bits: a name that engines take as a label and in an image's tag. The
 * process id is for people; no decision uses it.
 */
const OWNER = /^\d{1,10}\.(\d{1,20})\.([0-9a-f]{32})$/;

/** The namespace in the name of a program that others cannot test: to them it may be alive. */
const UNKNOWN_NAMESPACE = '0';

/** How long the kernel may take to answer; it does so at once. */
const LIMIT_MS = 2_000;

let here: Promise<string> | null = null;

/**
 * The name of this program among all that run. While the program is alive it listens on an abstract Unix socket of that
 * name (unix(7)): the kernel takes the name back when the program ends, however it ends. Unlike a process id, every
 * user can test the name, without /proc (which `hidepid` restricts), and no other program ever gets it.
 */
export function ownerHere(): Promise<string> {
  here ??= listen();
  return here;
}

/** Returns whether the program that `ownerHere` named still runs. */
export async function ownerState(owner: string): Promise<OwnerState> {
  const [, namespace = '', token = ''] = OWNER.exec(owner) ?? [];
  if (token === '') return 'unnamed';
  // Abstract names belong to a network namespace (unix(7)): from another one, nobody answers, alive or not.
  if (namespace === UNKNOWN_NAMESPACE || namespace !== (await networkNamespace())) return 'undecidable';
  return answers(token);
}

async function listen(): Promise<string> {
  const token = randomBytes(16).toString('hex');
  const server = createServer((connection) => connection.destroy());
  const listens = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(addressOf(token), () => resolve(true));
  });
  // The socket only has to exist; its later errors do not matter.
  server.on('error', () => undefined);
  server.unref();
  const asked = listens && (await answers(token)) === 'alive';
  return `${process.pid}.${asked ? await networkNamespace() : UNKNOWN_NAMESPACE}.${token}`;
}

/** Only a refusal shows that nobody listens. A full queue, or a rule that forbids the connection, does not. */
function answers(token: string): Promise<'alive' | 'dead' | 'undecidable'> {
  return new Promise((resolve) => {
    const connection = connect(addressOf(token));
    const end = (state: 'alive' | 'dead' | 'undecidable') => {
      connection.destroy();
      resolve(state);
    };
    connection.setTimeout(LIMIT_MS, () => end('undecidable'));
    connection.once('connect', () => end('alive'));
    connection.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') end('dead');
      else end(error.code === 'EAGAIN' ? 'alive' : 'undecidable');
    });
  });
}

function addressOf(token: string): string {
  return `\0sandbox-attestation-${token}`;
}

/** This program's, as a number (namespaces(7)); `UNKNOWN_NAMESPACE` if /proc does not report it. */
async function networkNamespace(): Promise<string> {
  const link = await readlink('/proc/self/ns/net').catch(() => '');
  return /^net:\[(\d{1,20})\]$/.exec(link)?.[1] ?? UNKNOWN_NAMESPACE;
}
