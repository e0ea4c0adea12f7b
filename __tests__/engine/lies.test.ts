import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { AttestInputs, AttestResult } from '../../src/attest/attest.ts';
import { PROBES } from '../../src/probes/contract.ts';
import { describeEngine, describeEngines } from '../engines.ts';
import { denying, liar, ONLY_INET, PERFECT, type Sandbox, withContext } from '../hostile/sandbox.ts';
import { attested, reasonsOf } from './attested.ts';

const WEAK = 'weak.json';

/** Runs the pipeline with a sandbox of the test's; `weak.json` in its context is the profile. */
function lied(engine: 'docker' | 'podman', sandbox: Sandbox, inputs: Partial<AttestInputs> = {}) {
  return withContext(sandbox, (context) => {
    const weak = sandbox.files?.[WEAK] === undefined ? {} : { seccomp: join(context, WEAK) };
    return attested({ engine, context, ...weak, ...inputs });
  });
}

/** Which probes the reader itself judges to have failed, from the payload's lines alone. */
function failedProbes({ reading }: AttestResult): string[] {
  return reading.probes.flatMap(({ probeId, judgement }) => (judgement?.verdict === 'PASS' ? [] : [probeId]));
}

/** The loader runs any program that it is given; the interpreter would run nothing that the payload cannot. */
const LOADER_SCRIPT = '#!/lib64/ld-linux-x86-64.so.2 /out/program\n';

const beforeUser = (line: string) => (text: string) => text.replace('USER 65532', `${line}\nUSER 65532`);

describeEngines('twelve perfect lines', (engine) => {
  it('are accepted where the host reports the same: the liar itself is not a reason', async () => {
    const result = await lied(engine, { payload: PERFECT });
    expect(reasonsOf(result)).toEqual([]);
    expect(result.verdict).toBe('ACCEPTED');
  });

  it('from a sandbox whose profile denies only AF_INET are contradicted by the profile that the engine holds', async () => {
    const result = await lied(engine, { payload: PERFECT, files: { [WEAK]: denying(ONLY_INET) } });
    expect(result.verdict).toBe('BLOCKED');
    expect(failedProbes(result)).toEqual([]);
    expect(reasonsOf(result).filter((reason) => reason.startsWith('contradicted'))).toEqual([
      'contradicted PR-SOCK-1',
      'contradicted PR-EXEC-1',
      'contradicted PR-PTRACE-1',
    ]);
  });

  it('from a sandbox that may fork are contradicted for PR-EXEC-1 alone', async () => {
    const profile = JSON.parse(
      readFileSync(new URL('../../seccomp/targeted-deny.json', import.meta.url), 'utf8'),
    );
    for (const rule of profile.syscalls) {
      rule.names = rule.names.filter((name: string) => !['fork', 'vfork'].includes(name));
    }
    profile.syscalls = profile.syscalls.filter(({ names }: { names: string[] }) => names.length > 0);
    const result = await lied(engine, { payload: PERFECT, files: { [WEAK]: JSON.stringify(profile) } });
    expect(result.verdict).toBe('BLOCKED');
    expect(failedProbes(result)).toEqual([]);
    expect(reasonsOf(result)).toContain('contradicted PR-EXEC-1');
    expect(reasonsOf(result)).not.toContain('contradicted PR-SOCK-1');
  });

  it('from an image with ls in it are contradicted by its files', async () => {
    const result = await lied(engine, {
      payload: PERFECT,
      dockerfile: beforeUser('COPY --chmod=0755 ls /usr/bin/ls'),
      files: { ls: readFileSync('/bin/ls') },
    });
    expect(result.verdict).toBe('BLOCKED');
    expect(failedProbes(result)).toEqual([]);
    expect(reasonsOf(result)).toEqual(['contradicted PR-EXEC-1', 'image-adds /usr/bin/ls']);
  });

  it.each([
    ['a program', 'COPY --chmod=0755 ls /app/tool', readFileSync('/bin/ls')],
    ['a script for the loader', 'COPY --chmod=0755 ls /app/tool', LOADER_SCRIPT],
    ['a script that calls itself a library', 'COPY --chmod=0755 ls /app/x.so.1', LOADER_SCRIPT],
    ['a text that no first line explains', 'COPY --chmod=0755 ls /app/tool', 'ls\n'],
    ['a program that its group alone may execute', 'COPY --chmod=0610 ls /app/tool', readFileSync('/bin/ls')],
  ])('from an image that holds %s are blocked', async (_, line, ls) => {
    const result = await lied(engine, { payload: PERFECT, dockerfile: beforeUser(line), files: { ls } });
    expect(result.verdict).toBe('BLOCKED');
    expect(reasonsOf(result)).toEqual([`image-adds ${line.split(' ').at(-1)}`]);
  });
});

describeEngines('an image that is unsafe itself', (engine) => {
  it.each([
    ['user 0', (text: string) => text.replace('USER 65532:65532', 'USER 0'), ['image-config User']],
    [
      'a secret in its environment',
      beforeUser('ENV DEPLOY_TOKEN=hunter2'),
      ['probe-failed PR-ENV-1', 'contradicted PR-ENV-1'],
    ],
    ['an upper-case proxy', beforeUser('ENV HTTPS_PROXY=http://a.invalid'), ['contradicted PR-ENV-1']],
  ] as const)('is blocked by name: %s', async (_, dockerfile, blocks) => {
    const result = await lied(engine, { payload: PERFECT, dockerfile });
    expect(result.verdict).toBe('BLOCKED');
    expect(reasonsOf(result)).toEqual(
      expect.arrayContaining(
        blocks.map((block) => (typeof block === 'string' ? block : expect.stringMatching(block))),
      ),
    );
    expect(JSON.stringify(result.bundle)).not.toContain('hunter2');
  });

  it.each([
    ['a user by name', (text: string) => text.replace('USER 65532:65532', 'USER nonroot')],
    ['an empty user', (text: string) => text.replace('USER 65532:65532', 'USER ""')],
    ['a volume', beforeUser('VOLUME /data')],
    ['an instruction for later', beforeUser('ONBUILD COPY . /app')],
  ] as const)('is never built: %s', async (_, dockerfile) => {
    await expect(lied(engine, { payload: PERFECT, dockerfile })).rejects.toMatchObject({
      kind: 'blocked',
      code: 'dockerfile-refused',
    });
  });
});

// The lines are read after the run, the same whatever ran it: one engine stands for both.
describeEngine('docker', 'lines that are not what they should be', () => {
  const engine = 'docker';
  it.each([
    ['report.md not written', 'emit(LINES.items())', ['contradicted PR-FS-OUT-OK']],
    ['report.md with other bytes', 'report("OK"); emit(LINES.items())', ['contradicted PR-FS-OUT-OK']],
    [
      'report.md as a link',
      'os.symlink("/in/packet.json", "/out/report.md"); emit(LINES.items())',
      ['contradicted PR-FS-OUT-OK'],
    ],
    [
      'a probe twice',
      'report(); emit([*LINES.items(), ("PR-SOCK-1", [NOT_PERMITTED])])',
      ['probe-repeated PR-SOCK-1'],
    ],
    [
      'an unknown probe',
      'report(); emit([*LINES.items(), ("PR-ALL-GOOD", [{"value": True}])])',
      [/^probe-unknown/],
    ],
    [
      'the environment denied',
      'report(); LINES["PR-ENV-1"] = [{"value": ["DEPLOY_TOKEN", "PATH"]}]; emit(LINES.items())',
      ['probe-failed PR-ENV-1'],
    ],
    [
      'a verdict of its own',
      'report(); LINES["PR-SOCK-1"] = [{"verdict": "PASS"}]; emit(LINES.items())',
      [/^line-invalid/],
    ],
    ['no lines', 'report()', ['attest-missing']],
    ['lines as a link', 'report(); os.symlink("/in/packet.json", "/out/attest.jsonl")', ['attest-unsafe']],
    ['lines as a pipe', 'report(); os.mkfifo("/out/attest.jsonl")', ['attest-unsafe']],
    ['an exit code of its own', 'report(); emit(LINES.items()); raise SystemExit(7)', ['payload-exit 7']],
  ] as const)('%s', async (_, says, blocks) => {
    const result = await lied(engine, { payload: liar(says) });
    expect(result.verdict).toBe('BLOCKED');
    expect(reasonsOf(result)).toEqual(
      expect.arrayContaining(
        blocks.map((block) => (typeof block === 'string' ? block : expect.stringMatching(block))),
      ),
    );
  });

  it('each missing line is that probe’s own failure', async () => {
    const missing = ['PR-NET-2', 'PR-MOUNT-1', 'PR-SOCK-DOCKER'];
    const says = `report(); emit((p, parts) for p, parts in LINES.items() if p not in ${JSON.stringify(missing)})`;
    const result = await lied(engine, { payload: liar(says) });
    expect(result.verdict).toBe('BLOCKED');
    expect(reasonsOf(result)).toEqual(missing.map((probe) => `probe-failed ${probe}`));
  });

  it('only the optional probe may be missing', async () => {
    const says = 'report(); emit((p, parts) for p, parts in LINES.items() if p != "PR-PTRACE-1")';
    const result = await lied(engine, { payload: liar(says) });
    expect(reasonsOf(result)).toEqual([]);
    expect(result.verdict).toBe('ACCEPTED');
    const optional = PROBES.filter(({ required }) => !required).map(({ id }) => id);
    expect(result.bundle.not_run).toEqual(optional);
    expect(result.bundle.probes).toHaveLength(PROBES.length - optional.length);
  });
});
