import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));

/** A user of the tests' own, only in the group that may use Docker's socket, as a CI runner is. */
const USER = 47_110;

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
    if (existsSync(cache)) cpSync(cache, join(home, 'cache/sandbox-attestation'), { recursive: true });
    spawnSync('chown', ['-R', `${USER}:${USER}`, home]);
    return new OtherUser(home);
  }

  remove(): Promise<void> {
    return rm(this.home, { recursive: true, force: true });
  }

  /** Ends the process with which Podman keeps the user's namespace. */
  endRootless(): void {
    const pid = readFileSync(join(this.home, 'run/libpod/tmp/pause.pid'), 'utf8');
    if (statSync(`/proc/${Number(pid)}`).uid === USER) process.kill(Number(pid));
  }

  /** With a name and subordinate ids, which rootless Podman needs; this machine's own files stay as they are. */
  readonly asRootless: As = (command) => {
    const files = {
      passwd: `${readFileSync('/etc/passwd', 'utf8')}rootless:x:${USER}:${USER}::${this.home}:/bin/sh\n`,
      subuid: 'rootless:1000000:65536\n',
      subgid: 'rootless:1000000:65536\n',
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
    return spawnSync(program, words, {
      cwd: this.home,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: this.home,
        TMPDIR: join(this.home, 'tmp'),
        XDG_CACHE_HOME: join(this.home, 'cache'),
        XDG_RUNTIME_DIR: join(this.home, 'run'),
        ...environment,
      },
    });
  }
}

/** @throws Error with what the program said, if it printed no result */
function parsed(stdout: string, stderr: string) {
  if (stdout === '') throw new Error(`no result: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout);
}
