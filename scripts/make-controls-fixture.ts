/**
 * Records what tests of the controls read: a real run's bundle with all of its controls, on this project's own sandbox.
 * Needs an engine; the base image is made from Debian packages.
 *
 *   node scripts/make-controls-fixture.ts docker|podman targeted-deny|deny-by-default TARGET.json
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attest } from '../src/attest/attest.ts';
import { surroundingsHere } from '../src/attest/entry/here.ts';
import { readSettings } from '../src/attest/entry/settings.ts';
import { writeJson } from '../src/evidence/canonical-json.ts';

const [engine = '', seccomp = '', target = ''] = process.argv.slice(2);
if (target === '') throw new Error('usage: make-controls-fixture.ts docker|podman PROFILE TARGET');
const folder = await mkdtemp(join(tmpdir(), 'controls-fixture-'));
try {
  const inputs = readSettings(
    { engine, seccomp, controls: 'all', venue: 'VPS', signing: 'none' },
    (name) => name,
  );
  const here = surroundingsHere({ stage: () => undefined, note: (text) => console.log(text) });
  const result = await attest(
    {
      ...inputs,
      baseImage: 'debian-packages',
      tag: 'localhost/sandbox-attestation-test:attest',
      output: join(folder, 'evidence'),
    },
    { ...here, temporaryFolder: folder },
  );
  // No machine is named in what is committed.
  const venue_facts = { ...result.bundle.venue_facts, hostname: 'host', machine_id_sha256: '' };
  await writeFile(target, writeJson({ ...result.bundle, venue_facts }));
  console.log(`${target}: ${result.reading.headline}, ${result.reading.controls.length} controls`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
