import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bundleName } from '../../src/evidence/bundle.ts';
import { signatureName } from '../../src/evidence/file-names.ts';
import { zipOf } from '../evidence/zip.ts';
import { type Runner, signedFleet } from '../fleet/signed-fleet.ts';
import { ArtifactService } from './artifact-service.ts';

const LEGS = 500;
const ENTRY = fileURLToPath(new URL('../../src/entry.ts', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'collect-'));
let service: ArtifactService;
let fleet: Awaited<ReturnType<typeof signedFleet>>;
beforeAll(async () => {
  service = await ArtifactService.start();
  fleet = await signedFleet();
  writeFileSync(join(folder, 'policy.json'), JSON.stringify(fleet.policy));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await service.stop();
});

const names = Array.from({ length: LEGS }, (_, leg) => `fleet-${leg}`);

async function zipOfRunner(
  { bundle, bytes, signature, files: own }: Runner,
  isSigned = true,
): Promise<Buffer> {
  const name = bundleName(bundle);
  const signatures = isSigned ? [{ name: signatureName(name), content: Buffer.from(signature) }] : [];
  const files = [...own].map(([file, content]) => ({ name: file, content: Buffer.from(content) }));
  return Buffer.from(zipOf([{ name, content: Buffer.from(bytes) }, ...signatures, ...files]));
}

/** The collecting step as a runner starts it, from source. */
function collect(): Promise<{ code: number | null; stdout: string; output: readonly string[] }> {
  const output = join(folder, 'fleet.jsonl');
  const summary = join(folder, 'summary');
  const set = join(folder, 'output');
  for (const file of [summary, set]) writeFileSync(file, '');
  const program = `import { start } from ${JSON.stringify(ENTRY)}; await start('collect');`;
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
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
      INPUT_PREFIX: 'fleet-',
      INPUT_NAMES: JSON.stringify(names),
      INPUT_POLICY: 'policy.json',
      INPUT_ALIKE: 'true',
      INPUT_OUTPUT: output,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, output: readFileSync(output, 'utf8').trimEnd().split('\n') });
    });
  });
}

it(`reads the evidence of ${LEGS} jobs, and names the missing, the unsigned, the copied and the odd`, async () => {
  const add = (leg: number, zip: Buffer) =>
    service.artifacts.push({ id: String(4_000_000_000 + leg), name: `fleet-${leg}`, zip });
  for (let leg = 0; leg < LEGS; leg += 1) {
    if (leg === 7) continue;
    if (leg === 8) add(leg, await zipOfRunner(await fleet.runner(leg), false));
    else if (leg === 9) add(leg, await zipOfRunner(await fleet.runner(1)));
    else if (leg === 10)
      add(leg, await zipOfRunner(await fleet.runner(leg, { image_digest: fleet.bundle.seccomp_sha256 })));
    else if (leg === 11)
      add(leg, await zipOfRunner(await fleet.runner(leg, { created_at: '1999-01-01T00:00:00Z' })));
    else add(leg, await zipOfRunner(await fleet.runner(leg)));
  }
  service.artifacts.push({ id: '1', name: 'of another job', zip: Buffer.from('no zip') });
  const { code, stdout, output } = await collect();
  expect(code).toBe(3);
  expect(output).toHaveLength(LEGS + 1);
  const lines = output.map((line) => JSON.parse(line));
  const blocked = new Map<string, string[]>(
    lines
      .filter(({ verdict }) => verdict === 'BLOCKED')
      .map(({ name, reasons }) => [name, reasons.map((each: { code: string }) => each.code)]),
  );
  expect([...blocked.keys()].sort()).toEqual(['fleet-10', 'fleet-11', 'fleet-7', 'fleet-8', 'fleet-9']);
  expect(blocked.get('fleet-7')).toEqual(['evidence-missing']);
  expect(blocked.get('fleet-8')).toEqual(['signature-missing']);
  expect(blocked.get('fleet-9')).toContain('fleet-repeated');
  expect(blocked.get('fleet-10')).toContain('image-differs');
  expect(blocked.get('fleet-11')).toContain('too-old');
  const { fleet: verdict } = lines.at(-1);
  expect(verdict).toMatchObject({ verdict: 'BLOCKED', evidence: LEGS, blocked: 5 });
  for (const { code: found } of verdict.problems) expect(found).toBe('fleet-differs');
  expect(verdict.problems).not.toHaveLength(0);
  expect(stdout).toContain(`::error title=Sandbox attestation%3A fleet-7::`);
}, 300_000);
