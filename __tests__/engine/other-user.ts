import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processIds, read } from '../../src/container/processes.ts';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));

/** A user of the tests' own, only in the group that may use Docker's socket, as a CI runner is. */
const USER = 47_110;
/** The ids that the user has as well, for containers. */
const [FIRST_OTHER_ID, OTHER_IDS] = [1_000_000, 65_536];

/** How a program is started as that user. */
export type As = (command: readonly string[]) => readonly string[];

export const asMember =
  (groups: string): As =>
  (command) => ['setpriv', `--reuid=${USER}`, `--regid=${USER}`, groups, ...command];

/** That user with a home of their own. */
export class OtherUser {
  readonly home: string;

  private constructor(home: string) {
    this.home = home;
  }

  static async make(): Promise<OtherUser> {
    const home = await mkdtemp(join(tmpdir(), 'nonroot-'));
    for (const folder of ['cache', 'tmp', 'run']) mkdirSync(join(home, folder), { mode: 0o700 });
    // What the base image was made of is recorded there: it need not be made again.
    const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sandbox-attestation');
    // Other tests use it meanwhile: cp(1) goes on where a file vanishes, and what is missing is made again.
    if (existsSync(cache)) spawnSync('cp', ['-r', cache, join(home, 'cache')]);
    spawnSync('chown', ['-R', `${USER}:${USER}`, home]);
    return new OtherUser(home);
  }

  remove(): Promise<void> {
    return rm(this.home, { recursive: true, force: true });
  }

  /**
   * Ends the process with which Podman keeps the user's namespace.
   *
   * @param runtimeFolder where Podman keeps its state, below the home
   */
  endRootless(runtimeFolder = 'run'): void {
    const pid = readFileSync(join(this.home, runtimeFolder, 'libpod/tmp/pause.pid'), 'utf8');
    if (statSync(`/proc/${Number(pid)}`).uid === USER) process.kill(Number(pid));
  }

  /** The processes of that user, also below other ids, in whose words one of these stands, with their words. */
  processesNaming(...words: readonly string[]): readonly { readonly pid: number; readonly line: string }[] {
    return [...processIds()].flatMap((pid) => {
      const line = (read(pid, 'cmdline') ?? '').replaceAll('\0', ' ');
      const uid = Number(/^Uid:\t(\d+)/m.exec(read(pid, 'status') ?? '')?.[1]);
      const isTheirs = uid === USER || (uid >= FIRST_OTHER_ID && uid < FIRST_OTHER_ID + OTHER_IDS);
      return isTheirs && words.some((word) => line.includes(word)) ? [{ pid: Number(pid), line }] : [];
    });
  }

  /** With a name and subordinate ids, which rootless Podman needs; this machine's own files stay as they are. */
  readonly asRootless: As = (command) => {
    const files = {
      passwd: `${readFileSync('/etc/passwd', 'utf8')}rootless:x:${USER}:${USER}::${this.home}:/bin/sh\n`,
      subuid: `rootless:${FIRST_OTHER_ID}:${OTHER_IDS}\n`,
      subgid: `rootless:${FIRST_OTHER_ID}:${OTHER_IDS}\n`,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.home, name), text);
    // This checkout may lie in a folder that only its owner may enter.
    const program = join(this.home, 'program');
    mkdirSync(program, { recursive: true });
    const reachable = command.map((word) =>
      word.startsWith(CHECKOUT) ? `${program}/${word.slice(CHECKOUT.length)}` : word,
    );
    const script = [
      'set -e; mount --make-rslave /',
      `mount --bind ${CHECKOUT} ${program}`,
      ...Object.keys(files).map((name) => `mount --bind ${join(this.home, name)} /etc/${name}`),
      'exec "$@"',
    ];
    return [
      'unshare',
      '--mount',
      'sh',
      '-c',
      script.join('\n'),
      'sh',
      ...asMember('--clear-groups')(reachable),
    ];
  };

  run(as: As, engine: string, args: readonly string[], environment: Readonly<Record<string, string>>) {
    const { stdout, stderr } = this.call(
      as,
      [
        ...['run', '--json', '--engine', engine, '--venue', 'VPS', '--no-posture'],
        ...['--no-controls', '--base-image', 'debian-packages', '--output', join(this.home, 'evidence')],
        ...['--force', '--tag', 'localhost/sandbox-attestation-test-nonroot:attest', ...args],
      ],
      environment,
    );
    const result: {
      readonly reasons: readonly { readonly code: string; readonly message: string }[];
      readonly failed_probes?: readonly string[];
    } = parsed(stdout, stderr);
    return { stdout, stderr, ...result };
  }

  /** Calls the command line as that user, in the user's home. */
  call(as: As, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const [program = '', ...words] = as([process.execPath, PROGRAM, ...args]);
    return spawnSync(program, words, { encoding: 'utf8', ...this.place(environment) });
  }

  /** Starts the command line as that user, in the user's home. What it starts is the program itself, by its process id. */
  start(as: As, args: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
    const [program = '', ...words] = as([process.execPath, PROGRAM, ...args]);
    return spawn(program, words, { stdio: 'ignore', ...this.place(environment) });
  }

  private place(environment: Readonly<Record<string, string>>) {
    const env: NodeJS.ProcessEnv = {
      PATH: process.env['PATH'],
      HOME: this.home,
      TMPDIR: join(this.home, 'tmp'),
      XDG_CACHE_HOME: join(this.home, 'cache'),
      XDG_RUNTIME_DIR: join(this.home, 'run'),
      ...environment,
    };
    return { cwd: this.home, env };
  }
}

/** @throws Error with what the program said, if it printed no result */
function parsed(stdout: string, stderr: string) {
  if (stdout === '') throw new Error(`no result: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout);
}
