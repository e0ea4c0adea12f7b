import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { Progress } from '../../src/attest/run-context.ts';
import { answer, DOCKER, type FaultySocket, faultySocket } from '../hostile/faulty-socket.ts';

/** What happens once a launch's container was created and compared, and before it starts. */
export type Between =
  /** A shell's script runs; it calls the engine as $ENGINE. */
  | { readonly script: string }
  /** The engine says that it is of this version. */
  | { readonly version: string };

const SOCKET = DOCKER.slice('unix://'.length);

/**
 * An engine that a test can change between the creation of a container and its start: the launch then asks the engine
 * again what it is. Docker is reached through a link, which leads to a proxy from then on; Podman's client is a script.
 */
export class ChangingEngine {
  readonly environment: Readonly<Record<string, string>>;
  readonly engineProgram: string | null;
  private readonly engine: 'docker' | 'podman';
  private readonly folder = mkdtempSync(join(tmpdir(), 'between-'));
  private socket: FaultySocket | null = null;

  constructor(engine: 'docker' | 'podman') {
    this.engine = engine;
    this.environment = engine === 'docker' ? { DOCKER_HOST: `unix://${this.path('link')}` } : {};
    this.engineProgram = engine === 'docker' ? null : this.path('podman');
    if (engine === 'docker') this.leadTo(SOCKET);
    else writeFileSync(this.path('podman'), CLIENT(this.path('between')), { mode: 0o755 });
  }

  /** The progress of a launch during which that happens. */
  progress(between: Between): Progress {
    return {
      stage: (name) => {
        if (name === 'workload') this.ready(between);
      },
      note: () => undefined,
    };
  }

  /** Ends what one launch needed. */
  async settle(): Promise<void> {
    await this.socket?.end();
    this.socket = null;
    if (this.engine === 'docker') this.leadTo(SOCKET);
    else rmSync(this.path('between'), { force: true });
  }

  /** Makes what such a launch needs. */
  async prepare(between: Between): Promise<void> {
    if (this.engine === 'podman') return;
    const does =
      'version' in between
        ? { answers: answer(JSON.stringify({ ...(await info()), ServerVersion: between.version })) }
        : { first: () => promisify(execFile)('bash', ['-c', `ENGINE=docker; ${between.script}`]) };
    this.socket = await faultySocket(this.folder, { at: /GET \/v[\d.]+\/info$/, does });
  }

  async remove(): Promise<void> {
    await this.settle();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private ready(between: Between): void {
    if (this.socket !== null) {
      this.leadTo(this.socket.host.slice('unix://'.length));
      return;
    }
    const script = 'version' in between ? `echo podman version ${between.version}; exit` : between.script;
    writeFileSync(this.path('between'), `ENGINE=podman; ${script}`);
  }

  private leadTo(socket: string): void {
    rmSync(this.path('link'), { force: true });
    symlinkSync(socket, this.path('link'));
  }

  private path(name: string): string {
    return join(this.folder, name);
  }
}

/** A client that does something else first when it is asked for its version, once there is something to do. */
const CLIENT = (between: string) => `#!/bin/bash
case " $* " in *" --version "*) [ ! -e ${between} ] || . ${between} >&1 2>/dev/null;; esac
exec podman "$@"
`;

function info(): Promise<object> {
  return new Promise((resolve, reject) => {
    get({ socketPath: SOCKET, path: '/info' }, (response) => resolve(json(response) as Promise<object>)).once(
      'error',
      reject,
    );
  });
}
