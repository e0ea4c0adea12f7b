import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { call } from '../../src/engine/client.ts';
import { describeEngines } from '../engines.ts';
import { attested } from './attested.ts';

describeEngines('a workspace or a base image that reaches out', (engine) => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'links-test-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('its Dockerfile.sandbox as a link to a file of the host is not read', async () => {
    await writeFile(join(folder, 'secret'), 'a token of the host');
    const workspace = join(folder, 'workspace');
    await mkdir(workspace);
    await symlink('../secret', join(workspace, 'Dockerfile.sandbox'));
    const run = attested({ engine }, { workingFolder: workspace });
    await expect(run).rejects.toMatchObject({ code: 'dockerfile-link', kind: 'usage' });
  });

  it('its profile as a link is not read', async () => {
    await writeFile(join(folder, 'Dockerfile.sandbox'), 'ARG BASE_IMAGE\nFROM $BASE_IMAGE\n');
    await symlink('/etc/passwd', join(folder, 'seccomp-deny-by-default.json'));
    const run = attested({ engine }, { workingFolder: folder });
    await expect(run).rejects.toMatchObject({ code: 'profile-unreadable', kind: 'usage' });
  });

  it('its output folder as a link is not written to', async () => {
    await symlink(await mkdtemp(join(folder, 'elsewhere-')), join(folder, 'attestation'));
    const run = attested({ engine, output: 'attestation' }, { workingFolder: folder });
    await expect(run).rejects.toMatchObject({ code: 'output-link', kind: 'usage' });
  });

  it.each<[string, (output: string, earlier: string) => void]>([
    [
      'evidence that is put in the place of its own',
      (output, earlier) => {
        renameSync(output, join(folder, 'moved'));
        renameSync(earlier, output);
      },
    ],
    [
      'evidence with a link for a file',
      (output) => {
        rmSync(join(output, 'report.html'));
        symlinkSync('/etc/hostname', join(output, 'report.html'));
      },
    ],
  ])('%s is not judged', async (_, change) => {
    const earlier = join(folder, 'earlier');
    const output = join(folder, 'workspace', 'evidence');
    await mkdir(join(folder, 'workspace'));
    // Only what is put in its place needs a run of its own.
    if (change.length === 2) await attested({ engine, output: earlier });
    const swapped = {
      note: () => undefined,
      stage: (name: string) => {
        if (name === 'signature') change(output, earlier);
      },
    };
    await expect(attested({ engine, output }, { progress: swapped })).rejects.toMatchObject({
      code: 'evidence-replaced',
      kind: 'blocked',
    });
  });

  it('ONBUILD of the base image is not run', async () => {
    const base = `localhost/sandbox-attestation-test:onbuild-${process.pid}`;
    await writeFile(
      join(folder, 'Dockerfile'),
      'FROM scratch\nONBUILD ADD http://127.0.0.1:9/x /x\nCOPY Dockerfile /\n',
    );
    const client = {
      program: engine,
      globalArguments: engine === 'podman' ? ['--runtime', 'runc'] : [],
      environment: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        PODMAN_IGNORE_CGROUPSV1_WARNING: '1',
      },
    };
    const format = engine === 'podman' ? ['--no-cache', '--format', 'docker'] : [];
    const built = await call(client, ['build', '--network', 'none', ...format, '--tag', base, folder]);
    expect(built.exitCode).toBe(0);
    try {
      const run = attested({ engine, baseImage: base });
      await expect(run).rejects.toMatchObject({ code: 'base-image-onbuild', kind: 'blocked' });
    } finally {
      await call(client, ['image', 'rm', base]);
    }
  });
});
