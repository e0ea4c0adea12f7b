/**
 * The cost of starting: `verify` of one signed folder against cosign's verification of the same signature over the same
 * bundle, and `--version` against a Node that does nothing. Whole processes, in turns.
 *
 *   node bench/start.ts [PAIRS]
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, given, inTime, program, project, write } from './measure.ts';

const pairs = given(2, 30);
const golden = join(project, '__tests__/golden/docker-p256');
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const { readings } = JSON.parse(await readFile(join(golden, 'expectation.json'), 'utf8'));
  const { policy } = readings[0];
  const [policyFile, key] = [join(folder, 'policy.json'), join(folder, 'key.pub')];
  await writeFile(policyFile, JSON.stringify({ ...policy, max_age_days: 9999 }));
  await writeFile(key, policy.signer.public_key);
  const evidence = join(golden, 'evidence');
  const bundle = (await readdir(evidence)).find((name) => /^sandbox-.*\d\.json$/.test(name)) ?? '';
  const node = process.execPath;
  // With a key no root is needed, but without one cosign looks for the newest on the network.
  const root = join(folder, 'root.json');
  await inTime(['cosign', 'trusted-root', 'create', '--out', root]);
  const cosign = [
    ...['cosign', 'verify-blob-attestation', '--key', key, '--insecure-ignore-tlog', '--new-bundle-format'],
    ...['--trusted-root', root, '--type', 'https://in-toto.io/attestation/test-result/v0.1'],
    ...['--bundle', join(evidence, `${bundle}.sigstore.json`), join(evidence, bundle)],
  ];
  const nothing = () => inTime([node, '-e', '0']);
  await write('start', [
    await compare('verify of one signed folder', 'cosign verify-blob-attestation', {
      ours: () => inTime([node, program, 'verify', evidence, '--policy', policyFile]),
      theirs: () => inTime(cosign),
      pairs,
      goal: 2.5,
    }),
    await compare('node -e 0, the floor of any program on Node', 'cosign verify-blob-attestation', {
      ours: nothing,
      theirs: () => inTime(cosign),
      pairs,
      goal: null,
    }),
    await compare('--version', 'node -e 0', {
      ours: () => inTime([node, program, '--version']),
      theirs: nothing,
      pairs,
      goal: 1.5,
    }),
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}
