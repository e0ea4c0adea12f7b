import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleName } from '../../src/evidence/bundle.ts';
import { signatureName } from '../../src/evidence/file-names.ts';
import { zipOf } from '../evidence/zip.ts';
import type { Runner } from '../fleet/signed-fleet.ts';
import type { ArtifactService } from './artifact-service.ts';

const ENTRY = fileURLToPath(new URL('../../src/entry.ts', import.meta.url));
const PROGRAM = `import { start } from ${JSON.stringify(ENTRY)}; await start('collect');`;

export async function zipOfRunner(
  { bundle, bytes, signature, files: own }: Runner,
  isSigned = true,
): Promise<Buffer> {
  const name = bundleName(bundle);
  const signatures = isSigned ? [{ name: signatureName(name), content: Buffer.from(signature) }] : [];
  const files = [...own].map(([file, content]) => ({ name: file, content: Buffer.from(content) }));
  return Buffer.from(zipOf([{ name, content: Buffer.from(bytes) }, ...signatures, ...files]));
}

interface CollectOptions {
  /** The workspace, and the place of the runner's own files. */
  readonly folder: string;
  readonly service: ArtifactService;
  readonly names: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** KiB that a file may have (RLIMIT_FSIZE): the next byte fails as on a full disk. */
  readonly fileKiB?: number;
  /** What GITHUB_OUTPUT holds already. */
  readonly outputBefore?: string;
  /** Whether nobody reads what the step prints. */
  readonly isUnread?: boolean;
  /** Ends the step when it resolves. */
  readonly ends?: Promise<unknown>;
}

export interface Collected {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the step added to GITHUB_OUTPUT. */
  readonly set: string;
}

/** The collecting step as a runner starts it, from source. */
export function collectStep(options: CollectOptions): Promise<Collected> {
  const { folder, service, names, outputBefore = '' } = options;
  const summary = join(folder, 'summary');
  const set = join(folder, 'output');
  writeFileSync(summary, '');
  writeFileSync(set, outputBefore);
  const limit = options.fileKiB === undefined ? '' : `ulimit -f ${options.fileKiB}; `;
  const words = ['-c', `${limit}exec "$0" "$@"`, process.execPath, '--no-warnings', '--input-type=module'];
  const child = spawn('bash', [...words, '-e', PROGRAM], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: set,
      ACTIONS_RESULTS_URL: service.url,
      ACTIONS_RUNTIME_TOKEN: service.token,
      // That of the recorded evidence.
      ...{ GITHUB_REPOSITORY: 'owner/repository', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' },
      INPUT_PREFIX: 'fleet-',
      INPUT_NAMES: JSON.stringify(names),
      INPUT_POLICY: 'policy.json',
      INPUT_ALIKE: 'true',
      ...options.inputs,
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  const said = { stdout: '', stderr: '' };
  if (options.isUnread === true) child.once('exit', () => child.stdout.destroy());
  for (const name of options.isUnread === true ? (['stderr'] as const) : (['stdout', 'stderr'] as const))
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  void options.ends?.then(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, ...said, set: readFileSync(set, 'utf8').slice(outputBefore.length) }),
    );
  });
}
