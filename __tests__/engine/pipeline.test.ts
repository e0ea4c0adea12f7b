import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { sha256Of } from '../../src/foundation/digest.ts';
import { PROBES } from '../../src/probes/contract.ts';
import { describeEngines } from '../engines.ts';
import { attested, projectFolder, withAttested } from './attested.ts';

describeEngines('the whole pipeline', (engine) => {
  it.each(['targeted-deny', 'deny-by-default'])('accepts the reference image under %s', async (seccomp) => {
    const { verdict, reading, bundle } = await attested({ engine, seccomp });
    expect(reading.reasons).toEqual([]);
    expect(verdict).toBe('ACCEPTED');
    expect(reading.headline).toContain('ACCEPTED with waivers');
    expect(
      reading.probes.map(({ probeId, judgement, corroboration }) => [
        probeId,
        judgement?.verdict,
        corroboration.state,
      ]),
    ).toEqual(PROBES.map(({ id }) => [id, 'PASS', 'corroborated']));
    expect(bundle.runtime).toMatch(new RegExp(`^${engine} \\d+\\.\\d+`));
    expect(bundle.seccomp_sha256).toBe(
      sha256Of(await readFile(join(projectFolder, 'seccomp', `${seccomp}.json`))),
    );
    const inspector = sha256Of(await readFile(join(projectFolder, 'inspector/main.py'))).slice(
      'sha256:'.length,
    );
    expect(bundle.payload_sha256).toBe(sha256Of(`${inspector}  /app/inspector/main.py\n`));
    expect(bundle.run.arguments.at(-1)).toBe(bundle.image_digest);
    expect(bundle.exec_from_out).toBe(engine === 'podman' ? 'noexec' : 'open');
  });

  it('calls a run without a vouched venue a rehearsal, and leaves nothing but the evidence', async () => {
    await withAttested({ engine, venue: null }, async ({ verdict, evidenceFolder, bundle }) => {
      expect(verdict).toBe('REHEARSAL');
      expect(bundle.venue).toBe('LOCAL');
      expect(await readdir(join(evidenceFolder, '..'))).toEqual(['evidence']);
      expect((await readdir(evidenceFolder)).sort()).toEqual([
        'Dockerfile.sandbox',
        'attest.jsonl',
        'report.html',
        expect.stringMatching(/^sandbox-attestation-evidence-LOCAL-\d{4}-\d{2}-\d{2}\.json$/),
        'seccomp.json',
      ]);
    });
  });

  it('runs two at once without interference', async () => {
    const runs = await Promise.all([attested({ engine }), attested({ engine })]);
    expect(runs.map(({ verdict }) => verdict)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(new Set(runs.map(({ bundle }) => bundle.host.container.id)).size).toBe(2);
  });
});
