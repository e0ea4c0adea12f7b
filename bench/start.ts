/**
 * The cost of starting: `verify` of one signed folder against cosign's verification of the same signature over the same
 * bundle, and `--version` against a Node that does nothing. Whole processes, in turns. The evidence is that of a default
 * run; what has no controls and no posture is marked.
 *
 *   node bench/start.ts [PAIRS]
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKey } from '../__tests__/signing/signed-run.ts';
import { type Compared, compare, given, inTime, program, REDUCED, write } from './measure.ts';

const pairs = given(2, 30);
const node = process.execPath;
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const [key, publicKey, root] = ['key.pem', 'key.pub', 'root.json'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const nothing = () => inTime([node, '-e', '0']);

/** Attests with the default options, or with `more`, and reads the evidence with both. */
async function verified(
  name: string,
  goal: number | null,
  { more = [], allow = [] }: { readonly more?: readonly string[]; readonly allow?: readonly string[] } = {},
): Promise<readonly Compared[]> {
  const evidence = join(folder, `evidence-${more.length}`);
  await inTime([
    ...[node, program, 'run', '--engine', 'docker', '--venue', 'VPS', '--output', evidence],
    ...['--base-image', 'debian-packages', '--signing', 'key', '--signing-key', key, ...more],
  ]);
  const bundle = (await readdir(evidence)).find((each) => /-\d\d\.json$/.test(each)) ?? '';
  const { image_digest } = JSON.parse(await readFile(join(evidence, bundle), 'utf8'));
  const ours = ['verify', evidence, '--key', publicKey, '--expect-image', image_digest, ...allow];
  const cosign = [
    ...[
      'cosign',
      'verify-blob-attestation',
      '--key',
      publicKey,
      '--insecure-ignore-tlog',
      '--new-bundle-format',
    ],
    ...['--trusted-root', root, '--type', 'https://in-toto.io/attestation/test-result/v0.1'],
    ...['--bundle', join(evidence, `${bundle}.sigstore.json`), join(evidence, bundle)],
  ];
  const against = 'cosign verify-blob-attestation';
  const theirs = () => inTime(cosign);
  const verify = await compare(name, against, {
    ours: () => inTime([node, program, ...ours]),
    theirs,
    pairs,
    goal,
  });
  if (goal === null) return [verify];
  const floor = 'node -e 0, the floor of any program on Node';
  const loading = [node, '--input-type=module', '-e', await loadingOf(ours)];
  return [
    verify,
    await compare(floor, against, { ours: nothing, theirs, pairs, goal: null }),
    await compare('node that loads the code of verify and runs none of it', against, {
      ours: () => inTime(loading),
      theirs,
      pairs,
      goal: null,
    }),
  ];
}

/** A program that loads the files of dist/ that this command loads. */
async function loadingOf(args: readonly string[]): Promise<string> {
  const list = join(folder, 'loaded');
  await writeFile(list, '');
  const preload = `
    import { appendFileSync } from 'node:fs'; import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => {
      if (url.includes('/dist/main/')) appendFileSync(${JSON.stringify(list)}, url + '\\n');
      return next(url, context);
    } });`;
  await inTime([node, '--import', `data:text/javascript,${encodeURIComponent(preload)}`, program, ...args]);
  const urls = (await readFile(list, 'utf8')).trim().split('\n');
  return urls.map((url) => `await import(${JSON.stringify(url)});`).join('\n');
}

try {
  const made = newKey('p256');
  await writeFile(key, made.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), { mode: 0o600 });
  await writeFile(publicKey, made.publicPem);
  // With a key no root is needed, but without one cosign looks for the newest on the network.
  await inTime(['cosign', 'trusted-root', 'create', '--out', root]);
  await write('start', [
    ...(await verified('verify of default evidence', 4)),
    ...(await verified(`verify of one signed folder ${REDUCED}`, null, {
      more: ['--no-controls', '--no-posture'],
      allow: ['--allow-uncontrolled', '--allow-no-posture'],
    })),
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
