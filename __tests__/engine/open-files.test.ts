import { spawnSync } from 'node:child_process';
import { closeSync, openSync, realpathSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ensureDebianBase } from '../../src/image/debian/debian-base.ts';
import { CHECKS } from '../../src/probes/posture/checks.ts';
import { judgeCheck } from '../../src/probes/posture/judge.ts';
import { parseAnswers } from '../../src/probes/posture/outcome.ts';
import { describeEngine, describeEngines, type EngineName } from '../engines.ts';
import { realRun } from '../evidence/real-run.ts';
import { projectFolder } from './attested.ts';
import { CLIENTS } from './clients.ts';
import { connectForTest } from './connect.ts';

const CHECK = CHECKS.find(({ id }) => id === 'open-files');
const STREAMS = ['stderr write pipe', 'stdin read-write /dev/null', 'stdout write pipe'];
const ANSWERS = 'further write /out/posture.jsonl';
/** What the process that becomes the posture's payload leaves open for it, as a broken runtime would. */
const LEAKS = [
  ['the root folder', 'os.open("/", os.O_RDONLY)', 'further read /'],
  ['a folder by O_PATH (CVE-2024-21626)', 'os.open("/sys", os.O_PATH)', 'further read /sys'],
  ['a file to write', 'os.open("/out/left", os.O_WRONLY | os.O_CREAT)', 'further write /out/left'],
  ['the libraries’ folder', 'os.open("/usr/lib", os.O_RDONLY)', 'further read /usr/lib'],
  ['a pipe', 'os.pipe()[1]', 'further write pipe'],
  [
    'a file without a name',
    'os.memfd_create("libffi.so.8.1.4", 0)',
    'further read-write /memfd:libffi.so.8.1.4',
  ],
] as const;

let room: string;
const images = new Map<EngineName, string>();

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'open-files-test-'));
});

afterAll(() => rm(room, { recursive: true, force: true }));

async function imageOf(name: EngineName): Promise<string> {
  const known = images.get(name);
  if (known !== undefined) return known;
  const engine = await connectForTest(name, room);
  try {
    const made = await ensureDebianBase(engine, {
      cacheFolder: join(room, 'cache'),
      scratchFolder: room,
      environment: process.env,
    });
    images.set(name, made.image.id);
    return made.image.id;
  } finally {
    await engine.close();
  }
}

/** The check's verdict, taken in a container in which `leak` (Python) came before the payload. */
async function openFiles(
  name: EngineName,
  leak: string,
  flags: readonly string[] = [],
  extra: number[] = [],
) {
  const image = await imageOf(name);
  const folder = await mkdtemp(join(room, 'run-'));
  const [input, output] = [join(folder, 'in'), join(folder, 'out')];
  for (const each of [input, output]) await mkdir(each);
  for (const each of [folder, output]) await chmod(each, 0o777);
  await writeFile(join(input, 'posture.py'), await readFile(join(projectFolder, 'inspector', 'posture.py')));
  await writeFile(
    join(input, 'posture.json'),
    JSON.stringify([{ id: 'open-files', operations: CHECK?.operations ?? [] }]),
  );
  const launcher = `import os
for each in (${leak},):
    os.set_inheritable(each, True)
os.execv("/usr/bin/python3", ["python3", "-I", "/in/posture.py"])`;
  const client = CLIENTS[name];
  const ran = spawnSync(
    client.program,
    [
      ...[...client.globalArguments, 'run', '--rm', '--network', 'none', '--user', '65532:65532', ...flags],
      ...['-v', `${input}:/in:ro`, '-v', `${output}:/out:rw`, '--entrypoint', '/usr/bin/python3'],
      ...[
        image,
        '-I',
        '-c',
        leak === ''
          ? 'import os; os.execv("/usr/bin/python3", ["python3", "-I", "/in/posture.py"])'
          : launcher,
      ],
    ],
    { env: client.environment, stdio: ['ignore', 'pipe', 'pipe', ...extra], encoding: 'utf8' },
  );
  expect(ran).toMatchObject({ status: 0 });
  const [answer] = parseAnswers(await readFile(join(output, 'posture.jsonl'), 'utf8'));
  const { host } = realRun().input;
  const namespaces = { cgroup: '', ipc: '', mnt: '', net: '', pid: '', user: '', uts: '' };
  const circumstances = {
    ...{ engine: host.engine, system: host.system, profile: 'targeted-deny' },
    ...{ namespaces, lsmLabel: '', arguments: [] },
  };
  if (CHECK === undefined || answer === undefined) throw new Error('the check or its answer is missing');
  return { outcomes: answer.outcomes, judged: judgeCheck(CHECK, answer.outcomes, circumstances) };
}

describeEngines('descriptors that a container is started with', (engine) => {
  it('are the three streams; what the payload itself opens is named', async () => {
    const { outcomes, judged } = await openFiles(engine, '');
    expect(judged).toEqual({ verdict: 'PASS' });
    const [outcome] = outcomes;
    const held = outcome !== undefined && 'value' in outcome ? outcome.value : [];
    expect(held).toEqual(expect.arrayContaining([ANSWERS, ...STREAMS]));
  });

  it.each(LEAKS)('of which one is %s', async (_, leak, named) => {
    const { judged } = await openFiles(engine, leak);
    expect(judged).toEqual({ verdict: 'FAIL', why: expect.stringContaining(named) });
  });
});

describeEngine('podman', 'a descriptor of the host’s under a name that is allowed', () => {
  it('is seen not to be the file of that name here', async () => {
    const library = realpathSync(
      `/usr/lib/${process.arch === 'x64' ? 'x86_64' : 'aarch64'}-linux-gnu/libffi.so.8`,
    );
    const descriptor = openSync(library, 'r');
    try {
      const { judged } = await openFiles('podman', '', ['--preserve-fds', '1'], [descriptor]);
      const named = `further read ${library} (not the file of that name)`;
      expect(judged).toEqual({ verdict: 'FAIL', why: expect.stringContaining(named) });
    } finally {
      closeSync(descriptor);
    }
  });
});
