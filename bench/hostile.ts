/**
 * What the program itself costs while a payload attacks: its peak memory, and by how much a run outlasts its time limit.
 *
 *   node bench/hostile.ts [docker|podman] [PAYLOAD…]
 *
 * Prints one line a payload (__tests__/hostile/payloads, and those below); exit 1 when one is over 200 MB or more than 5 s
 * late. A measurement, not a test: its numbers depend on the machine.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { liar, PERFECT, withContext } from '../__tests__/hostile/sandbox.ts';

const LIMITS = { bytes: 200 * 1024 * 1024, lateMs: 5_000 };
const TIMEOUT_SECONDS = 10;
const PAYLOADS = new URL('../__tests__/hostile/payloads/', import.meta.url);
const PROGRAM = fileURLToPath(new URL('../__tests__/engine/command-line.ts', import.meta.url));

/** The suffix of a payload's name whose run also has the packet's negative controls. */
const WITH_CONTROLS = ', with controls';

const MORE: Readonly<Record<string, string>> = {
  'an honest liar': PERFECT,
  'prints a gigabyte': liar(
    'import sys\nfor _ in range(4096): sys.stdout.buffer.write(b"x" * 262144)\nreport(); tell(LINES.items())',
  ),
  'never ends': liar('import time\nreport(); tell(LINES.items())\nwhile True: time.sleep(9)'),
  'floods with large files':
    'n = 0\nwhile True:\n    n += 1\n    open(f"/out/{n}", "wb").write(b"x" * 4_000_000)',
  'floods with many files': 'n = 0\nwhile True:\n    n += 1\n    open(f"/out/{n}", "wb")',
  'a million lines': 'open("/out/attest.jsonl", "w").write("{}\\n" * 1_000_000)',
  'one line of 60 MB': 'open("/out/attest.jsonl", "w").write("[" * 60_000_000)',
  [`a million lines${WITH_CONTROLS}`]: 'open("/out/attest.jsonl", "w").write("{}\\n" * 1_000_000)',
  [`prints without end${WITH_CONTROLS}`]: liar(
    'import sys\nreport(); tell(LINES.items())\nwhile True: sys.stdout.buffer.write(b"x" * 262144)',
  ),
};

interface Measured {
  readonly end: string;
  readonly peakBytes: number;
  readonly runMs: number;
}

/** Writes the process's own peak resident set (getrusage(2)) to the file that PEAK names, when it exits. */
const PRELOAD = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));`,
)}`;

async function measure(engine: string, name: string, payload: string): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    return await withContext({ payload }, async (context) => {
      const output = join(folder, 'evidence');
      const args = [
        ...['--import', PRELOAD, PROGRAM, 'run', '--json', '--engine', engine, '--venue', 'VPS'],
        ...['--signing', 'none', '--no-posture'],
        ...(name.endsWith(WITH_CONTROLS) ? [] : ['--no-controls']),
        ...['--base-image', 'debian-packages', '--tag', 'localhost/sandbox-attestation-bench:attest'],
        ...['--context', context, '--output', output, '--timeout', String(TIMEOUT_SECONDS)],
      ];
      const stdout = await outputOf(args, join(folder, 'peak'));
      const bundle = await bundleIn(output);
      return {
        end: `${JSON.parse(stdout).verdict} (${bundle.run.ended})`,
        peakBytes: Number(await readFile(join(folder, 'peak'), 'utf8')) * 1024,
        runMs: bundle.run.duration_ms,
      };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function outputOf(args: readonly string[], peak: string): Promise<string> {
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      PEAK: peak,
      XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
    };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.once('close', () => resolve(stdout));
  });
}

async function bundleIn(output: string): Promise<{ run: { ended: string; duration_ms: number } }> {
  const names = await readdir(output);
  const name = names.find((each) => /^sandbox-attestation-evidence-.*\d\.json$/.test(each)) ?? '';
  return JSON.parse(await readFile(join(output, name), 'utf8'));
}

async function payloads(): Promise<Map<string, string>> {
  const all = new Map(Object.entries(MORE));
  const canary = join(tmpdir(), 'bench-canary');
  await writeFile(canary, 'a secret of the host\n');
  for (const name of await readdir(PAYLOADS))
    all.set(
      name.replace(/\.py$/, ''),
      liar(`CANARY = ${JSON.stringify(canary)}\n${await readFile(new URL(name, PAYLOADS), 'utf8')}`),
    );
  return all;
}

const [engine = 'docker', ...only] = process.argv.slice(2);
let worst = 0;
let over = 0;
for (const [name, payload] of await payloads()) {
  if (only.length > 0 && !only.includes(name)) continue;
  const { end, peakBytes, runMs } = await measure(engine, name, payload);
  const lateMs = runMs - TIMEOUT_SECONDS * 1000;
  const bad = peakBytes > LIMITS.bytes || lateMs > LIMITS.lateMs;
  worst = Math.max(worst, peakBytes);
  over += bad ? 1 : 0;
  const megabytes = (peakBytes / 1024 ** 2).toFixed(0).padStart(4);
  console.log(
    `${name.padEnd(33)} ${megabytes} MB  ${(runMs / 1000).toFixed(1).padStart(5)} s  ${end}${bad ? '  OVER' : ''}`,
  );
}
console.log(
  `${engine}: at most ${(worst / 1024 ** 2).toFixed(0)} MB; ${over} over ${LIMITS.bytes / 1024 ** 2} MB or ${LIMITS.lateMs / 1000} s late`,
);
process.exitCode = over > 0 ? 1 : 0;
