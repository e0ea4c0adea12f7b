/**
 * Asks the kernel itself: makes every call that the evaluator says is refused, with all arguments 0, in a container
 * under each of this repository's profiles, and compares the errno. Calls that are let through are not made.
 *
 *   node scripts/check/seccomp-kernel.ts IMAGE docker
 *   node scripts/check/seccomp-kernel.ts IMAGE podman --runtime runc
 *
 * IMAGE is a local image with /usr/bin/python3. Exit 0 only when every answer was as predicted.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { evaluate } from '../../src/seccomp/evaluate.ts';
import { type Architecture, parseProfile } from '../../src/seccomp/profile.ts';
import { callsOf } from '../../src/seccomp/syscalls.ts';

const PAYLOAD = `
import ctypes, json, sys
libc = ctypes.CDLL(None, use_errno=True)
zero = ctypes.c_long(0)
for name, number in json.loads(sys.argv[1]):
    ctypes.set_errno(0)
    result = libc.syscall(ctypes.c_long(number), zero, zero, zero, zero, zero, zero)
    print(name, ctypes.get_errno() if result == -1 else -1, flush=True)
`;
const FLAGS =
  '--rm --pull never --network none --read-only --cap-drop ALL --security-opt no-new-privileges --entrypoint /usr/bin/python3';

/**
 * The kernel handles uretprobe before any filter (Linux 6.13 and newer), and ends a process that is not a probe with
 * SIGILL.
 */
const BEFORE_ANY_FILTER = ['uretprobe'];

const [image, engine = 'docker', ...engineArguments] = process.argv.slice(2);
if (image === undefined)
  throw new Error('usage: node scripts/check/seccomp-kernel.ts IMAGE [ENGINE [ARGUMENT…]]');
const architecture: Architecture = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
for (const name of ['targeted-deny', 'deny-by-default']) {
  const path = new URL(`../../seccomp/${name}.json`, import.meta.url).pathname;
  const differing = compare(path, image);
  console.log(`${name}: ${differing.length === 0 ? 'as predicted' : `differs: ${differing.join(', ')}`}`);
  if (differing.length > 0) process.exitCode = 1;
}

/** Returns the calls whose answer was not the predicted one, each with both answers. */
function compare(path: string, from: string): readonly string[] {
  const profile = parseProfile(readFileSync(path, 'utf8'), architecture);
  const predicted = new Map<string, number>();
  const calls: [string, number][] = [];
  for (const [name, number] of callsOf(architecture)) {
    const answer = evaluate(profile, { architecture, call: number, args: [] });
    if (answer.kind !== 'errno' || BEFORE_ANY_FILTER.includes(name)) continue;
    predicted.set(name, answer.errno);
    calls.push([name, number]);
  }
  const args = [...engineArguments, 'run', ...FLAGS.split(' '), '--security-opt', `seccomp=${path}`, from];
  const run = spawnSync(engine, [...args, '-I', '-c', PAYLOAD, JSON.stringify(calls)], { encoding: 'utf8' });
  if (run.status !== 0) return [`the container ended with ${run.status}: ${run.stderr}`];
  const lines = run.stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const observed = new Map(lines.map(([name, errno]) => [name, Number(errno)]));
  console.log(`${observed.size} refused calls made`);
  return [...predicted]
    .filter(([name, errno]) => observed.get(name) !== errno)
    .map(([name, errno]) => `${name} (predicted ${errno}, was ${observed.get(name)})`);
}
