/**
 * What every script of bench/ shares: whole processes timed in turns, medians, ratios pair by pair, and one form in which
 * figures are written (build/bench/NAME.json), from which bench/page.ts makes docs/venues.md.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const project: string = fileURLToPath(new URL('..', import.meta.url));
export const program: string = join(project, 'dist/cli/index.js');

/** In the cell of each figure that is not of the default configuration. */
export const REDUCED = '(reduced: `--no-controls --no-posture`)';

/** Two things measured side by side. */
export interface Compared {
  readonly kind: 'compared';
  readonly what: string;
  readonly against: string;
  readonly pairs: number;
  readonly oursMs: number;
  readonly theirsMs: number;
  /** The median of the pairs' ratios, ours by theirs, and the least and greatest of them. */
  readonly ratio: number;
  readonly spread: readonly [number, number];
  /** The maximum ratio that is required; null without a goal. */
  readonly goal: number | null;
}

/** One value with its goal. */
export interface Value {
  readonly kind: 'value';
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: { readonly atMost: number } | { readonly atLeast: number } | null;
}

/** Where the time of one run goes. */
export interface Stages {
  readonly kind: 'stages';
  readonly what: string;
  readonly stages: readonly { readonly name: string; readonly ms: number }[];
}

export type Figure = Compared | Value | Stages;

/** Figures as they lie in build/bench/. */
export interface Written {
  readonly script: string;
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly figures: readonly Figure[];
}

/** Returns the numbers that a script takes as its last argument, otherwise its own. */
export function given(position: number, usual: number): number {
  const text = process.argv[position];
  return text === undefined ? usual : Number(text);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Returns how long a process takes; its output is discarded. */
export async function inTime(
  [command = '', ...args]: readonly string[],
  {
    fails = false,
    ...options
  }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly fails?: boolean } = {},
): Promise<number> {
  const began = performance.now();
  try {
    await promisify(execFile)(command, args, { cwd: project, maxBuffer: 1 << 28, ...options });
  } catch (error) {
    if (!fails) throw error;
  }
  return performance.now() - began;
}

/** Measures both in turns, after a turn that does not count. */
export async function compare(
  what: string,
  against: string,
  {
    ours,
    theirs,
    pairs,
    goal,
  }: {
    readonly ours: () => Promise<number>;
    readonly theirs: () => Promise<number>;
    readonly pairs: number;
    readonly goal: number | null;
  },
): Promise<Compared> {
  await theirs();
  await ours();
  const both: { readonly ours: number; readonly theirs: number }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) both.push({ theirs: await theirs(), ours: await ours() });
  const ratios = both.map((each) => each.ours / each.theirs);
  const figure: Compared = {
    kind: 'compared',
    what,
    against,
    pairs,
    oursMs: round(median(both.map((each) => each.ours))),
    theirsMs: round(median(both.map((each) => each.theirs))),
    ratio: round(median(ratios), 2),
    spread: [round(Math.min(...ratios), 2), round(Math.max(...ratios), 2)],
    goal,
  };
  console.log(
    `${what}: ${figure.oursMs} ms; ${against}: ${figure.theirsMs} ms; ratio ${figure.ratio} (${figure.spread.join(' to ')})`,
  );
  return figure;
}

export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

/** A process's own peak resident set in bytes, and how long it took. */
export async function peakOf(
  args: readonly string[],
  feed: (stdin: NodeJS.WritableStream) => Promise<void> = async () => undefined,
): Promise<{ readonly bytes: number; readonly ms: number; readonly code: number | null }> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', PRELOAD, ...args], {
    cwd: project,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stdio[3]?.on('data', (data: Buffer) => {
    said += data.toString();
  });
  child.stdin?.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (child.stdin) {
    await feed(child.stdin);
    child.stdin.end();
  }
  const code = await ended;
  return { bytes: Number(said) * 1024, ms: performance.now() - began, code };
}

/**
 * Reports its peak (getrusage(2)) on descriptor 3, or in the file that PEAK_FILE names, when it exits; a thread reports
 * nothing.
 */
export const PRELOAD: string = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => writeFileSync(process.env.PEAK_FILE ?? 3, String(process.resourceUsage().maxRSS)));",
)}`;

function versionOf(command: string, ...args: readonly string[]): string {
  try {
    return (
      execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
        .trim()
        .split('\n')[0] ?? ''
    );
  } catch {
    return 'none';
  }
}

/** Writes a script's figures with the machine on which they were taken. */
export async function write(script: string, figures: readonly Figure[]): Promise<void> {
  const written: Written = {
    script,
    date: new Date().toISOString(),
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      memory_gb: Math.round(totalmem() / 1024 ** 3),
      kernel: release(),
      node: process.version,
      docker: versionOf('docker', 'version', '--format', '{{.Server.Version}}'),
      podman: versionOf('podman', 'version', '--format', '{{.Client.Version}}'),
      cosign: /v\d\S*/.exec(versionOf('sh', '-c', 'cosign version | grep GitVersion'))?.[0] ?? 'none',
    },
    figures,
  };
  await mkdir(join(project, 'build/bench'), { recursive: true });
  await writeFile(join(project, `build/bench/${script}.json`), `${JSON.stringify(written, null, 2)}\n`);
}
