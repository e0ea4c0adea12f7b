/**
 * The cost of a warm launch of a workload that does nothing, on the attested image, compared with the bare `run` of the
 * same container: the same arguments without this program's.
 *
 *   node bench/launch.ts docker|podman [PAIRS]
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newKey } from '../__tests__/signing/signed-run.ts';
import { compare, given, inTime, median, program, project, round, type Value, write } from './measure.ts';

const engine = process.argv[2] === 'podman' ? 'podman' : 'docker';
const pairs = given(3, 10);
const client: readonly string[] = engine === 'docker' ? ['docker'] : ['podman', '--runtime', 'runc'];
const folder = await mkdtemp(join(tmpdir(), 'bench-launch-'));
const [key, publicKey, evidence] = ['key.pem', 'key.pub', 'evidence'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
let launches = 0;

try {
  const made = newKey('ed25519');
  await writeFile(key, made.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), { mode: 0o600 });
  await writeFile(publicKey, made.publicPem);
  const signing = ['--signing', 'key', '--signing-key', key];
  // With the default controls and posture: the gate reads what a user's evidence has.
  await inTime([
    ...[process.execPath, program, 'run', '--engine', engine, '--venue', 'VPS', '--output', evidence],
    ...['--base-image', 'debian-packages', ...signing],
  ]);
  const bundle = await bundleIn(evidence);
  await write(`launch-${engine}`, [
    await compare(`launch of the attested image on ${engine}`, 'the bare run of the same container', {
      ours: () => {
        launches += 1;
        return inTime([
          ...[process.execPath, program, 'launch', evidence, '--output', join(folder, `launch-${launches}`)],
          ...['--key', publicKey, '--expect-image', bundle.image_digest, ...signing],
        ]);
      },
      theirs: () => bareRun(bundle),
      pairs,
      goal: 1.5,
    }),
    await compare(
      `verify of its evidence and then the bare run, on ${engine}`,
      'the bare run of the same container',
      {
        ours: async () => {
          const accepted = ['--key', publicKey, '--expect-image', bundle.image_digest];
          return (
            (await inTime([process.execPath, program, 'verify', evidence, ...accepted])) +
            (await bareRun(bundle))
          );
        },
        theirs: () => bareRun(bundle),
        pairs,
        goal: null,
      },
    ),
    ...(engine === 'docker' ? [await bySocket(bundle)] : []),
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}

interface Attested {
  readonly image_digest: string;
  readonly run: { readonly arguments: readonly string[] };
  readonly host: { readonly folders: { readonly input: string } };
}

async function bundleIn(path: string): Promise<Attested> {
  const [name = ''] = (await readdir(path)).filter((each) => /-\d\d\.json$/.test(each));
  return JSON.parse(await readFile(join(path, name), 'utf8'));
}

/** What of a run is the engine's own: a container that is there already, started and waited for without any client. */
async function bySocket(bundle: Attested): Promise<Value> {
  const times: number[] = [];
  for (let run = 0; run < pairs; run += 1) {
    const create = await attestedWords(bundle, 'create');
    const { stdout } = await promisify(execFile)(create[0] ?? '', create.slice(1));
    const began = performance.now();
    await post(`/containers/${stdout.trim()}/start`);
    // A container that ended before is answered at once, or is gone, since it was created to be removed.
    await post(`/containers/${stdout.trim()}/wait`);
    times.push(performance.now() - began);
  }
  const value = round(median(times), 0);
  const what = 'from start to end by docker’s socket, of a container that is there';
  console.log(`${what}: ${value} ms`);
  return { kind: 'value', what, value, unit: 'ms', goal: null };
}

async function post(path: string): Promise<void> {
  const call = request({ socketPath: '/var/run/docker.sock', method: 'POST', path });
  call.end();
  const [answer] = await once(call, 'response');
  answer.resume();
  await once(answer, 'end');
  if (![200, 204, 404].includes(answer.statusCode)) throw new Error(`${path}: ${answer.statusCode}`);
}

/** `docker run` with the attested words, in folders of its own. */
async function bareRun(bundle: Attested): Promise<number> {
  return inTime(await attestedWords(bundle, 'run'), { cwd: project });
}

async function attestedWords(
  { run, host, image_digest }: Attested,
  command: 'run' | 'create',
): Promise<readonly string[]> {
  const own = await mkdtemp(join(folder, 'bare-'));
  const attested = host.folders.input.replace(/\/in$/, '');
  await mkdir(join(own, 'in'));
  await mkdir(join(own, 'out'));
  await chmod(join(own, 'out'), 0o777);
  await writeFile(join(own, 'seccomp.json'), await readFile(join(evidence, 'seccomp.json')));
  const words = run.arguments.slice(1, run.arguments.lastIndexOf(image_digest));
  const name = words[words.indexOf('--name') + 1] ?? '';
  return [
    ...[...client, command],
    ...words.map((word) =>
      word.replaceAll(attested, own).replaceAll(name, `bench-${launches}-${Date.now()}`),
    ),
    image_digest,
  ];
}
