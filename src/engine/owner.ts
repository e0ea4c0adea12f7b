import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { sha256Of } from '../foundation/digest.ts';
import { codeOf } from '../foundation/thrown.ts';
import { WaitedTime } from '../foundation/waited-time.ts';
import { isDead, type ProcessStat, parseStat } from '../probes/kernel/status.ts';

/**
 * The state of the program that an owner's name names:
 *
 * - `alive`: the program itself answered;
 * - `dead`: its process has ended; or that cannot be seen, and nobody has its socket, or somebody who is not the program;
 * - `undecidable`: nobody answered in time, or nobody can be asked from here, or its process is there and its socket is not, so
 *   nothing of the program may be removed;
 * - `unnamed`: the text is not the name of a program.
 */
export type OwnerState = 'alive' | 'dead' | 'undecidable' | 'unnamed';

type Answer = Exclude<OwnerState, 'unnamed'>;

/**
 * Process id, when the process began, namespace of the id, place, Ed25519 public key: a name that engines take as a label and,
 * with a suffix of 17 characters, in an image's tag (128 characters). The id and the time are of that namespace's /proc, and without them
 * anybody who waits for a dead program's id would keep what it left. The place is a network namespace and a machine: a
 * folder may be on a disk that machines share, and the first namespaces of two machines often have one number. All numbers
 * are hexadecimal: the longest of Linux have 6, 8 and 8 digits, and a hundred ticks a second for twenty years 9. A longer
 * name leaves no room for the suffix, and an image of such a name could not lose it (`untag`): it is no program's name.
 */
const OWNER =
  /^([0-9a-f]{1,6})\.([0-9a-f]{1,12})\.([0-9a-f]{1,8})\.([0-9a-f]{1,8}\.[0-9a-f]{8})\.([0-9a-f]{64})$/;

/** The namespace in the name of a program that others cannot test: to them it may be alive. */
const UNKNOWN_NAMESPACE = '0';

/** A machine's first namespace of process ids, which shows those of all others (linux/proc_ns.h, PROC_PID_INIT_INO). */
const FIRST_NAMESPACE = 'effffffc';

/** How long question and answer may take. A program that is busy for longer is undecidable. */
const LIMIT_MS = 2_000;
/**
 * For how much longer this program waits for answers than not: anything of this user may leave any number of names whose sockets say
 * nothing, or answer late. Beyond it a name is waited for {@link SHORT_MS}, and half as long after each further {@link HALVING_MS}: sixty
 * thousand take some seconds. A refusal comes without a wait, so that what is dead is found all the same.
 */
const [PATIENCE_MS, SHORT_MS, HALVING_MS] = [3_000, 40, 500];
const waited = new WaitedTime();

/** How long one answer may take now. */
function limitNow(): number {
  return waited.ms < PATIENCE_MS ? LIMIT_MS : SHORT_MS * 2 ** ((PATIENCE_MS - waited.ms) / HALVING_MS);
}

/** The most questions that a program holds at once, so that no other user can use up its file descriptors. */
const QUESTIONS_AT_ONCE = 64;

/** The question's random bytes, and the answer's Ed25519 signature. */
const [QUESTION_BYTES, ANSWER_BYTES] = [32, 64];

/** What is signed before the question: the key signs nothing else, and no signature made for another purpose fits. */
const PURPOSE = Buffer.from('sandbox-attestation owner\0', 'latin1');

let here: Promise<string> | null = null;

/**
 * The name of this program among all that run. While the program is alive it listens on an abstract Unix socket of that
 * name (unix(7)): the kernel takes the name back when the program ends, however it ends. Unlike a process id, every
 * user can test the name, without /proc (which `hidepid` restricts). Every user can also take the name of a program that
 * ended, so the name is a public key: only the program can sign a question for it.
 */
export function ownerHere(): Promise<string> {
  here ??= listen();
  return here;
}

/** Questions that are under way: all things of one run ask about the same program at once. */
const asked = new Map<string, Promise<OwnerState>>();

/** Those who have answered: what others' silence leaves of the time may be too short for one that is busy. */
const answered = new Set<string>();

/** Returns whether the program that `ownerHere` named still runs. Silence decides nothing about one that has answered before. */
export function ownerState(owner: string): Promise<OwnerState> {
  const underWay = asked.get(owner);
  if (underWay !== undefined) return underWay;
  const state = waited.during(stateOf(owner)).finally(() => asked.delete(owner));
  asked.set(owner, state);
  return state;
}

async function stateOf(owner: string): Promise<OwnerState> {
  if (owner === (await here)) return 'alive';
  const [, id = '', began = '', namespace = '', place = '', key = ''] = OWNER.exec(owner) ?? [];
  if (key === '') return 'unnamed';
  // Abstract names belong to a network namespace (unix(7)): from another one, nobody answers, alive or not.
  if (place.startsWith(`${UNKNOWN_NAMESPACE}.`) || place !== (await placeHere())) return 'undecidable';
  // Another program may have taken the name and say nothing.
  const isOfHere = namespace !== UNKNOWN_NAMESPACE && namespace === (await processesHere());
  const seen = isOfHere ? await processState(Number.parseInt(id, 16), Number.parseInt(began, 16)) : 'unseen';
  if (seen === 'ended') return 'dead';
  const state = await ask(key, limitNow());
  if (state === 'alive') answered.add(owner);
  if (state === 'undecidable' && answered.has(owner)) return 'alive';
  // Its process is there, whoever answers or refuses for it.
  return state === 'dead' && seen === 'there' ? 'undecidable' : state;
}

/**
 * Returns the same for one whose processes this program would have to see: what ends or looks for processes by their ids finds
 * none of another namespace's, and says that all is well.
 */
export async function ownerStateBySight(owner: string): Promise<OwnerState> {
  const state = await ownerState(owner);
  const [, , , namespace] = OWNER.exec(owner) ?? [];
  const here = await processesHere();
  const isSeen = here === FIRST_NAMESPACE || (here !== UNKNOWN_NAMESPACE && here === namespace);
  return state === 'dead' && !isSeen ? 'undecidable' : state;
}

/** What this program sees of a process of its namespace. One that began at another time used the id again. */
async function processState(id: number, began: number): Promise<'there' | 'ended' | 'unseen'> {
  try {
    // Where processes are hidden kill(2) tells as well.
    process.kill(id, 0);
  } catch (error) {
    // Another user's is there, and may not be asked.
    if (codeOf(error) === 'ESRCH') return 'ended';
  }
  const found = await statOf(id);
  if (found === null || began === 0) return 'unseen';
  return found.startTime === began && !isDead(found) ? 'there' : 'ended';
}

/** When a process began, in the kernel's ticks since the machine did (proc(5)); 0 if it cannot be read. */
async function beganAt(id: number): Promise<number> {
  return (await statOf(id))?.startTime ?? 0;
}

async function statOf(id: number): Promise<ProcessStat | null> {
  return parseStat(await readFile(`/proc/${id}/stat`, 'utf8').catch(() => ''));
}

async function listen(): Promise<string> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  const server = createServer((connection) => answer(connection, privateKey));
  server.maxConnections = QUESTIONS_AT_ONCE;
  const listens = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(addressOf(key), () => resolve(true));
  });
  // A connection that cannot be accepted leaves its question without an answer, which decides nothing.
  server.on('error', () => undefined);
  server.unref();
  const canBeAsked = listens && (await canConnect(key));
  const ofProcess = [process.pid, await beganAt(process.pid)].map((number) => number.toString(16));
  const program = `${ofProcess.join('.')}.${await processesHere()}`;
  return `${program}.${canBeAsked ? await placeHere() : `${UNKNOWN_NAMESPACE}.${await machine()}`}.${key}`;
}

/** Returns whether a rule allows the connection; to ask oneself a question would cost each start 1.5 ms more. */
function canConnect(key: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(addressOf(key));
    const end = (can: boolean) => {
      connection.destroy();
      resolve(can);
    };
    endAfterLimit(connection, () => end(false));
    connection.once('connect', () => end(true));
    connection.once('error', () => end(false));
  });
}

/**
 * Answers one question, and reads no further: what follows it would only take memory. A program that ends does not wait
 * for it.
 */
function answer(connection: Socket, privateKey: KeyObject): void {
  connection.unref();
  connection.on('error', () => undefined);
  endAfterLimit(connection, () => undefined);
  collect(connection, QUESTION_BYTES, (question) => {
    const answered = sign(null, Buffer.concat([PURPOSE, question]), privateKey);
    connection.end(answered, () => connection.destroy());
  });
}

/**
 * Asks the holder of the program's socket. An abstract name has one holder at a time, so a false signature, like a
 * refusal, shows that the program is dead where its process cannot be seen. Silence does not: the program may be busy or
 * stopped. Nor does a connection
 * that ends early: a program that has no file descriptor left, or too many questions, closes it.
 */
function ask(key: string, limitMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const question = randomBytes(QUESTION_BYTES);
    const connection = connect(addressOf(key));
    const end = (state: Answer) => {
      connection.destroy();
      resolve(state);
    };
    // Not before: the kernel connects or refuses at once, but a short limit may end first where this program is busy.
    connection.once('connect', () => endAfterLimit(connection, () => end('undecidable'), limitMs));
    connection.once('error', (error: NodeJS.ErrnoException) => {
      end(error.code === 'ECONNREFUSED' ? 'dead' : 'undecidable');
    });
    connection.once('close', () => end('undecidable'));
    collect(connection, ANSWER_BYTES, (signature) => end(isOf(key, question, signature) ? 'alive' : 'dead'));
    connection.write(question);
  });
}

/** Returns whether the program with this public key signed the question. */
function isOf(key: string, question: Buffer, signature: Buffer): boolean {
  const x = Buffer.from(key, 'hex').toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, Buffer.concat([PURPOSE, question]), publicKey, signature);
}

/** Calls back once with the first bytes that arrive; the other side sends no more of use. */
function collect(connection: Socket, length: number, then: (bytes: Buffer) => void): void {
  let bytes = Buffer.alloc(0);
  const take = (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    if (bytes.length < length) return;
    connection.off('data', take);
    connection.pause();
    then(bytes.subarray(0, length));
  };
  connection.on('data', take);
}

/** Ends a connection at the limit, even if bytes still arrive, which `Socket.setTimeout` would wait for. */
function endAfterLimit(connection: Socket, then: () => void, limitMs = LIMIT_MS): void {
  const timer = setTimeout(() => {
    connection.destroy();
    then();
  }, limitMs);
  timer.unref();
  connection.once('close', () => clearTimeout(timer));
}

/**
 * An abstract name (unix(7)) that fills all of sun_path: Node 20 adds NULs to a shorter one up to its end, newer releases
 * do not, and the two would have two sockets.
 */
function addressOf(key: string): string {
  return `\0sandbox-attestation-${key}`.padEnd(SUN_PATH_BYTES, '-');
}

const SUN_PATH_BYTES = 108;

/** Returns work that all share who want it while it is under way: a list names very many programs. */
function shared(work: () => Promise<string>): () => Promise<string> {
  let underWay: Promise<string> | null = null;
  return () => {
    underWay ??= work().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}

/** Where this program's name can be asked for. */
const placeHere = shared(async () => `${await namespaceHere('net')}.${await machine()}`);

/**
 * The beginning of the digest of the machine's id (machine-id(5)), of no text where it has none, as in a container; and of
 * the namespace in which times are read, since in another one the same process began at another time.
 */
async function machine(): Promise<string> {
  const id = await readFile('/etc/machine-id', 'utf8').catch(() => '');
  const digest = sha256Of(`${id.trim()} ${await namespaceHere('time')}`);
  return digest.slice('sha256:'.length, 'sha256:'.length + 8);
}

/** The namespace of this program's process id; `UNKNOWN_NAMESPACE`, too, if /proc is another namespace's. */
const processesHere = shared(async () => {
  const self = await readlink('/proc/self').catch(() => '');
  return self === `${process.pid}` ? namespaceHere('pid') : UNKNOWN_NAMESPACE;
});

/** This program's namespace of a kind (namespaces(7)); `UNKNOWN_NAMESPACE` if /proc does not report it. */
async function namespaceHere(kind: 'net' | 'pid' | 'time'): Promise<string> {
  const link = await readlink(`/proc/self/ns/${kind}`).catch(() => '');
  const [, inode] = /^[a-z]+:\[(\d{1,15})\]$/.exec(link) ?? [];
  return inode === undefined ? UNKNOWN_NAMESPACE : Number(inode).toString(16);
}
