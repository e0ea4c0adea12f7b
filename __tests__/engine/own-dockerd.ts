import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A second, private Docker engine, which a test may treat as it likes. Needs root, as any dockerd. */
export class OwnDockerd {
  /** Its endpoint, for DOCKER_HOST. */
  readonly host: string;
  /** Where it keeps images and containers. */
  readonly data: string;
  /** How it is started, for a shell that starts it again. */
  readonly command: readonly string[];
  private readonly folder: string;
  private readonly daemon: ChildProcess;

  private constructor(folder: string, command: readonly string[], daemon: ChildProcess) {
    this.folder = folder;
    this.command = command;
    this.data = join(folder, 'data');
    this.host = `unix://${join(folder, 'docker.sock')}`;
    this.daemon = daemon;
  }

  /**
   * Starts one that touches neither the host's network nor another engine's containerd, and waits until it answers.
   *
   * @param disk a tmpfs' options, for a disk of its own that is as small as they say
   * @param programs a folder in which it finds programs before all others
   */
  static async start(
    configuration: object = {},
    disk: string | null = null,
    programs: string | null = null,
  ): Promise<OwnDockerd> {
    // Short: a socket's path may have 107 bytes.
    const folder = await mkdtemp(join(tmpdir(), 'dockerd-'));
    const inside = (name: string) => join(folder, name);
    writeFileSync(inside('daemon.json'), JSON.stringify(configuration));
    mkdirSync(inside('data'));
    if (disk !== null) spawnSync('mount', ['-t', 'tmpfs', '-o', disk, 'tmpfs', inside('data')]);
    const log = openSync(inside('log'), 'w');
    const command = [
      'dockerd',
      ...['--config-file', inside('daemon.json'), '--host', `unix://${inside('docker.sock')}`],
      ...['--data-root', inside('data'), '--exec-root', inside('exec'), '--pidfile', inside('pid')],
      ...['--bridge=none', '--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false'],
      ...['--containerd-namespace', 'own-dockerd', '--containerd-plugins-namespace', 'own-dockerd-plugins'],
    ];
    const [program = '', ...args] = command;
    const path = [...(programs === null ? [] : [programs]), process.env['PATH'] ?? ''].join(':');
    const env = { ...process.env, PATH: path };
    const daemon = spawn(program, args, { stdio: ['ignore', log, log], env });
    daemon.once('error', () => undefined);
    closeSync(log);
    const own = new OwnDockerd(folder, command, daemon);
    for (let tries = 0; tries < 150; tries += 1) {
      if (own.docker('info').status === 0) return own;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const said = readFileSync(inside('log'), 'utf8').slice(-2000);
    await own.stop();
    throw new Error(`a second dockerd does not start: ${said}`);
  }

  get pid(): number {
    return this.daemon.pid ?? 0;
  }

  docker(...args: readonly string[]) {
    return spawnSync('docker', ['--host', this.host, ...args], { encoding: 'utf8', timeout: 20_000 });
  }

  /** Ends it in the middle of whatever it does: as a crash would, or in order. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    return this.end(signal);
  }

  /** Ends it in order (its containers first), and removes all that it kept. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
    for (const pid of this.leftRunning()) process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    for (const line of mounts.reverse()) {
      const target = line.split(' ')[4] ?? '';
      if (target.startsWith(`${this.folder}/`)) spawnSync('umount', ['--lazy', target]);
    }
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A script for a shell that ends it in order, starts it again, and waits until it answers. */
  get restarting(): string {
    const again = `${this.command.join(' ')} </dev/null >/dev/null 2>&1 &`;
    const ended = `kill ${this.pid}; while kill -0 ${this.pid} 2>/dev/null; do sleep 0.1; done`;
    return `${ended}; ${again}\nuntil docker --host ${this.host} info >/dev/null 2>&1; do sleep 0.2; done`;
  }

  /** Processes of its containerd, shims and containers, by the folder that their arguments or mounts name. */
  leftRunning(): number[] {
    const found = spawnSync('pgrep', ['-f', this.folder], { encoding: 'utf8' });
    return found.stdout
      .split('\n')
      .map(Number)
      .filter((pid) => pid > 0 && pid !== process.pid);
  }

  private async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.daemon.exitCode !== null || this.daemon.signalCode !== null || this.daemon.pid === undefined)
      return;
    const closed = new Promise((resolve) => this.daemon.once('close', resolve));
    this.daemon.kill(signal);
    const late = setTimeout(() => this.daemon.kill('SIGKILL'), 20_000);
    await closed;
    clearTimeout(late);
  }
}
