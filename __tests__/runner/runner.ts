import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { OPEN_LIMITS } from '../../src/evidence/open.ts';
import { unzip } from '../../src/evidence/unzip.ts';
import { type Canary, canarySightings, plantCanary } from '../hostile/canary.ts';
import type { ArtifactService } from './artifact-service.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A program of dist/ that an action.yml starts. */
type Step = 'action' | 'cleanup' | 'launch';

export interface StepOptions {
  /** What the workflow's `with:` says; the defaults of the step's action.yml are filled in, as the runner does. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** On top of the environment that a runner gives a step. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The state that the main step saved, for the post step. */
  readonly state?: Readonly<Record<string, string>>;
  readonly service?: ArtifactService;
  /** Whether the runner itself was started with this environment, not only the step. */
  readonly isOfRunner?: boolean;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

/**
 * A job on one runner: a workspace and a temporary folder, in which steps of the built Action run. A secret of the host,
 * planted next to them and in the environment, must not appear in anything that a step prints, leaves or uploads.
 */
export class Job {
  readonly workspace: string;
  readonly temporary: string;
  private readonly folder: string;
  private readonly canary: Canary;
  private steps = 0;

  private constructor(folder: string) {
    this.folder = folder;
    this.canary = plantCanary(folder);
    this.workspace = join(folder, 'workspace');
    this.temporary = join(folder, 'temp');
  }

  static async start(): Promise<Job> {
    const folder = await mkdtemp(join(tmpdir(), 'runner-'));
    const job = new Job(folder);
    for (const each of [job.workspace, job.temporary]) await mkdir(each);
    return job;
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What the step that was begun last has saved so far. */
  savedState(): Record<string, string> {
    return fileCommands(readFileSync(join(this.fileCommands(this.steps - 1), 'state'), 'utf8'));
  }

  private fileCommands(step: number): string {
    return join(this.temporary, `_runner_file_commands-${step}`);
  }

  /** Runs a program of dist/ as the runner does, to its end. */
  async step(which: Step, options: StepOptions = {}): Promise<StepResult> {
    return (await this.begin(which, options)).ended;
  }

  private async searchFor(
    { stdout, stderr, outputs, state, summary }: StepResult,
    service: ArtifactService | undefined,
  ): Promise<void> {
    const texts: Record<string, string | Uint8Array> = {
      ...{ stdout, stderr, summary, outputs: JSON.stringify(outputs), state: JSON.stringify(state) },
    };
    for (const { name, zip } of service?.artifacts ?? [])
      for (const [file, bytes] of (await unzip(zip, OPEN_LIMITS)).files) texts[`${name}/${file}`] = bytes;
    expect(canarySightings(this.canary, texts, [this.workspace, this.temporary])).toEqual([]);
  }

  /** A program of the runner's name, which waits for the one that it starts. */
  private worker(environment: Readonly<Record<string, string>>): readonly [string, ...string[]] {
    const path = join(this.folder, 'Runner.Worker');
    if (!existsSync(path)) copyFileSync('/bin/dash', path);
    // A shell drops names such as INPUT_BASE-IMAGE.
    const pairs = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    return [path, '-c', '"$@"; exit $?', 'step', 'env', ...pairs];
  }

  /** Begins a step; `kill` is what the runner does when the job is cancelled. */
  async begin(
    which: Step,
    options: StepOptions = {},
  ): Promise<{ readonly ended: Promise<StepResult>; readonly kill: (signal: NodeJS.Signals) => void }> {
    const files = this.fileCommands(this.steps++);
    await mkdir(files);
    const file = (name: string) => join(files, name);
    for (const name of ['output', 'state', 'summary', 'env', 'path']) await writeFile(file(name), '');
    const program = [process.execPath, join(root, 'dist', which, 'index.js')] as const;
    const environment = {
      ...this.environment(which, options),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_ENV: file('env'),
      GITHUB_PATH: file('path'),
      ...options.environment,
    };
    const [command, ...words] =
      options.isOfRunner === true ? [...this.worker(environment), ...program] : program;
    const child = spawn(command, words, {
      cwd: this.workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const ended = new Promise<StepResult>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode) => {
        Promise.all(['output', 'state', 'summary'].map((name) => readFile(file(name), 'utf8')))
          .then(async ([output = '', state = '', summary = '']) => {
            const result = {
              ...{ exitCode, stdout, stderr, summary },
              ...{ outputs: fileCommands(output), state: fileCommands(state) },
            };
            await this.searchFor(result, options.service);
            resolve(result);
          })
          .catch(reject);
      });
    });
    return { ended, kill: (signal) => child.kill(signal) };
  }

  private environment(which: Step, options: StepOptions): Record<string, string> {
    const inputs = Object.entries({
      ...defaults[which === 'launch' ? 'launch' : 'action'],
      signing: 'none',
      ...options.inputs,
    }).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]);
    const state = Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value]);
    const service = options.service
      ? { ACTIONS_RESULTS_URL: options.service.url, ACTIONS_RUNTIME_TOKEN: options.service.token }
      : {};
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '/root',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'someone/somewhere',
      GITHUB_REPOSITORY_ID: '5002',
      GITHUB_REPOSITORY_OWNER_ID: '6002',
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKFLOW_REF: 'someone/somewhere/.github/workflows/ci.yml@refs/heads/main',
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: this.temporary,
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_NAME: 'runner of the tests',
      RUNNER_ENVIRONMENT: 'github-hosted',
      ImageOS: 'ubuntu24',
      ImageVersion: '20261101.1',
      ...service,
      ...Object.fromEntries(inputs),
      ...Object.fromEntries(state),
      ...this.canary.environment,
      ...options.environment,
    };
  }
}

/** The inputs' defaults, by the step. */
const defaults = {
  action: await defaultsIn('action.yml'),
  launch: await defaultsIn('launch/action.yml'),
};

async function defaultsIn(path: string): Promise<Record<string, string>> {
  const action: unknown = parse(await readFile(join(root, path), 'utf8'));
  const inputs = action !== null && typeof action === 'object' ? Reflect.get(action, 'inputs') : {};
  return Object.fromEntries(
    Object.entries(inputs as Record<string, { default?: string }>).map(([name, input]) => [
      name,
      input.default ?? '',
    ]),
  );
}

/** Reads `name<<delimiter … delimiter` and `name=value` as the runner does. */
function fileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`the file command ${name} has no end`);
      values[name] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
