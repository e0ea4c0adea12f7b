import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROBES } from '../../src/probes/contract.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The probe that is added: containerd's socket, at whose path the negative control has a file. */
export const NEW_PROBE = 'PR-SOCK-CTRD';

/** Where its row is. */
export const ROW_FILE = 'src/probes/probes/pr-sock-ctrd.ts';

const ROW = `import { FILE_LAYER } from '../file-layer.ts';
import { describe } from '../judges/part.ts';
import type { Probe } from '../probe.ts';

export const PR_SOCK_CTRD = {
  id: '${NEW_PROBE}',
  place: ${PROBES.length + 1},
  operation: 'os.path.exists("/run/containerd/containerd.sock")',
  parts: 1,
  expected: 'False',
  required: false,
  attack: 'The socket of containerd in the sandbox: who reaches it is root on the host.',
  deniedBy: 'no -v of the socket of containerd',
  l1: [],
  l1Later: [],
  judge: (part) => ({
    actual: describe(part),
    why: part.outcome === 'value' && part.value === false ? '' : 'The answer is not False.',
  }),
  ...FILE_LAYER,
} as const satisfies Probe;
`;

const TEST = `import { expect, it, test } from '@jest/globals';
import { corroborate, lookAtHost } from '../../src/probes/corroborate.ts';
import { judgeAll } from '../../src/probes/judge.ts';
import { parseObservationLine } from '../../src/probes/observation.ts';
import { DOCKER, mountAlso, PODMAN, PROFILE } from './host-facts.ts';
import { realTable } from './mount-tables.ts';

const CONTEXT = realTable('docker26-runc-cgroup1-run.txt').context;

test.each([
  ['{"value": false}', 'PASS'],
  ['{"value": true}', 'FAIL'],
  ['{"value": "False"}', 'FAIL'],
  ['{"error": "PermissionError", "errno": 1, "message": ""}', 'FAIL'],
])('%s: %s', (part, verdict) => {
  const observation = parseObservationLine(\`{"probe_id": "${NEW_PROBE}", "parts": [\${part}]}\`, 1);
  expect(judgeAll([observation], CONTEXT)).toContainEqual(expect.objectContaining({ probeId: '${NEW_PROBE}', verdict }));
});

it('is corroborated by a real run, and contradicted where something else is mounted', () => {
  for (const host of [DOCKER, PODMAN]) {
    const stateOf = (each: typeof host) => corroborate('${NEW_PROBE}', each, lookAtHost(each, PROFILE)).state;
    expect(stateOf(host)).toBe('corroborated');
    expect(stateOf(mountAlso('/run/containerd', 'bind', '/run/containerd')(host))).toBe('contradicted');
  }
});
`;

const CONTROL = `  {
    id: '${NEW_PROBE}',
    group: 'packet',
    weakens: [{ kind: 'file-at', path: '/run/containerd/containerd.sock' }],
    fails: ['${NEW_PROBE}', 'PR-MOUNT-1'],
    mounts: ['/run/containerd/containerd.sock'],
    succeeds: [],
    restrictions: ['other-mounts'],
    kernel: [],
    safe: 'It is an empty file, not a socket.',
  },
`;

/** What is written by hand, by file: a whole file, or a text that is put before another one. */
const BY_HAND: Readonly<Record<string, string | { readonly before: string; readonly text: string }>> = {
  [ROW_FILE]: ROW,
  'inspector/main.py': {
    before: '    "PR-EXEC-1": ',
    text: `    "${NEW_PROBE}": [lambda: os.path.exists("/run/containerd/containerd.sock")],\n`,
  },
  'src/probes/controls/packet.ts': { before: '\n];', text: CONTROL.trimEnd() },
  '__tests__/probes/pr-sock-ctrd.test.ts': TEST,
};

/** The files that are edited by hand to add the probe. */
export const HAND_EDITED: readonly string[] = Object.keys(BY_HAND);

/** A copy of the project in which the probe was added. */
export interface ProjectCopy {
  readonly folder: string;
  /** Runs a program (npm, tsc, node) in it. Returns what the program printed, with its exit code at the end. */
  readonly run: (program: string, ...args: readonly string[]) => Promise<string>;
}

/** Copies the project without what git ignores or a build makes, and adds the probe by hand. The caller removes it. */
export async function addProbe(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'new-probe-'));
  for (const name of await readdir(root))
    if (!['node_modules', 'dist', 'build', '.git'].includes(name))
      await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, change] of Object.entries(BY_HAND)) {
    const path = join(folder, file);
    await writeFile(path, typeof change === 'string' ? change : await changed(path, change));
  }
  return { folder, run: (program, ...args) => run(folder, program, args) };
}

async function changed(path: string, { before, text }: { readonly before: string; readonly text: string }) {
  const was = await readFile(path, 'utf8');
  if (was.split(before).length !== 2) throw new Error(`${basename(path)} does not have this once: ${before}`);
  return was.replace(before, () => (before.startsWith('\n') ? `\n${text}${before}` : `${text}${before}`));
}

function run(folder: string, program: string, args: readonly string[]): Promise<string> {
  const programs = join(folder, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${programs}:${process.env['PATH'] ?? ''}`, FORCE_COLOR: '0' };
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, env, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve(`${stdout}${stderr}exit ${error === null ? 0 : (error.code ?? error.signal)}`),
    );
  });
}

/** Runs some of the copy's tests, as `npm test` does. */
export function runTests(copy: ProjectCopy, ...args: readonly string[]): Promise<string> {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  return copy.run('node', ...jest, '--maxWorkers=1', '--ci', ...args);
}

export async function removeCopy({ folder }: ProjectCopy): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
