/**
 * Tries this project on arm64 under emulation (qemu-user): builds its image on a base of Debian's arm64 packages, takes the
 * inventory, and runs the inspector with the flags of a run under both profiles. Records the answers in
 * __tests__/fixtures/venue-arm64.json, from which scripts/generate/venues.ts makes a table. Needs what arm64.sh needs.
 *
 *   node scripts/venue/arm64.ts
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { dockerCalls } from '../../src/engine/docker/calls.ts';
import { plainVersion } from '../../src/engine/docker/info.ts';
import { openContentStore } from '../../src/image/inventory/content-store.ts';
import { inventoryOf } from '../../src/image/inventory/inventory.ts';
import { findAdds } from '../../src/probes/inventory/judge.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const IMAGE = 'localhost/sandbox-attestation-arm64';
/** The kernel's form of a 64-bit little-endian ELF program for AArch64 (qemu's own binfmt.d). F: opened here, used in any container. */
const REGISTRATION = String.raw`:sandbox-attestation-arm64:M::\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00:\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff:QEMU:F`;

const folder = mkdtempSync(join(tmpdir(), 'venue-arm64-'));
const qemu = execFileSync('sh', ['-c', 'command -v qemu-aarch64'], { encoding: 'utf8' }).trim();
// The registration ends with the last mount of binfmt_misc, so with this process.
const register = 'mount -t binfmt_misc binfmt_misc /mnt; printf %s "$1" >/mnt/register; exec sleep 3600';
const registered = spawn(
  'setpriv',
  [
    '--pdeathsig',
    'KILL',
    'unshare',
    '--mount',
    'sh',
    '-euc',
    register,
    'register',
    REGISTRATION.replace('QEMU', qemu),
  ],
  { stdio: 'inherit' },
);
try {
  await sleep(2000);
  execFileSync(fileURLToPath(new URL('arm64.sh', import.meta.url)), [folder, checkout], { stdio: 'inherit' });
  const record: Arm64Record = {
    date: new Date().toISOString().slice(0, 10),
    qemu: /version (\d[\d.]*)/.exec(execFileSync(qemu, ['--version'], { encoding: 'utf8' }))?.[1] ?? '',
    docker: plainVersion(docker('version', '--format', '{{.Server.Version}}')),
    inventory: await inventory(),
    answers: { 'targeted-deny': answers('targeted-deny'), 'deny-by-default': answers('deny-by-default') },
  };
  const file = new URL('../../__tests__/fixtures/venue-arm64.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
} finally {
  registered.kill('SIGKILL');
  docker('image', 'rm', '--force', `${IMAGE}:attest`, `${IMAGE}:base`);
  rmSync(folder, { recursive: true, force: true });
}

function docker(...args: readonly string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8' }).trim();
}

/** What scripts/generate/venues.ts reads. */
export interface Arm64Record {
  readonly date: string;
  readonly qemu: string;
  readonly docker: string;
  readonly inventory: Awaited<ReturnType<typeof inventory>>;
  readonly answers: Readonly<Record<'targeted-deny' | 'deny-by-default', Readonly<Record<string, string>>>>;
}

/** What the reader would find in the image: nothing that the base's programs do not explain. */
async function inventory() {
  const calls = dockerCalls({ path: '/var/run/docker.sock', prefix: '/v1.45', onCall: undefined });
  const [id, base] = await Promise.all(
    ['attest', 'base'].map((tag) => calls.inspectImage(`${IMAGE}:${tag}`)),
  );
  const diffIds = base
    ?.at('RootFS', 'Layers')
    .list()
    .map((layer) => layer.digest());
  if (!id || diffIds === undefined) throw new Error('Docker does not have the image.');
  const store = await openContentStore([join(folder, 'content')]);
  const facts = await inventoryOf(
    { name: 'docker', calls, facts: { image_store: 'classic' } },
    id.at('Id').digest(),
    { base: { kind: 'named', reference: `${IMAGE}:base`, diffIds, packages: [] }, store },
  );
  return {
    entries_of_base: facts.base.entries,
    interpreter: facts.interpreter,
    executables: facts.executables.filter(({ program, path }) => program === 'elf' && !path.includes('.so'))
      .length,
    adds_that_block: findAdds(facts).length,
  };
}

/** The answer of each probe, as the inspector writes it; values only by their form. */
function answers(profile: string): Record<string, string> {
  const [input, output] = ['in', 'out'].map((name) => join(folder, `${name}-${profile}`));
  if (input === undefined || output === undefined) throw new Error('unreachable');
  mkdirSync(input);
  mkdirSync(output, { mode: 0o777 });
  execFileSync('chmod', ['777', output]);
  docker(
    ...['run', '--rm', '--platform', 'linux/arm64', '--pull', 'never', '--network', 'none', '--read-only'],
    ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
    ...['--security-opt', `seccomp=${join(checkout, 'seccomp', `${profile}.json`)}`],
    ...['--env-file', '/dev/null', '-v', `${input}:/in:ro`, '-v', `${output}:/out:rw`],
    ...['--tmpfs', '/tmp:rw,noexec,nosuid,nodev,size=67108864', '--user', '65532:65532', '--ipc', 'none'],
    ...['--pids-limit', '64', '--memory', '268435456', '--memory-swap', '268435456', `${IMAGE}:attest`],
  );
  const lines = readFileSync(join(output, 'attest.jsonl'), 'utf8').trim().split('\n');
  return Object.fromEntries(
    lines.map((text) => {
      const { probe_id, parts }: { probe_id: string; parts: { errno?: number; value?: unknown }[] } =
        JSON.parse(text);
      return [probe_id, parts.map(({ errno }) => errno ?? 0).join('; ')];
    }),
  );
}
