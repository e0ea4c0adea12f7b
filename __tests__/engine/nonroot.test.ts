import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeEngine } from '../engines.ts';
import { canarySightings, plantCanary } from '../hostile/canary.ts';
import { liar, withContext } from '../hostile/sandbox.ts';
import { groupOf, titled } from '../hostile/table.ts';
import { type As, asMember, OtherUser } from './other-user.ts';

const FILE = 'engine/nonroot.test.ts';

const SOCKET = '/var/run/docker.sock';

/** What the payload leaves, in Python; by the row's id without the engine's kind. */
const LEAVES: Readonly<Record<string, string>> = {
  'closed-folders':
    'report(); emit(LINES.items())\nfor name in ("/out/a", "/out/a/b"): os.mkdir(name); open(name + "/x", "w").write("x")\nos.symlink("/etc", "/out/a/b/etc"); os.chmod("/out/a/b", 0); os.chmod("/out/a", 0)',
  'closed-lines': 'os.umask(0o777); report()\nemit(LINES.items())',
  'deep-folders':
    'report(); emit(LINES.items()); os.chdir("/out")\nfor _ in range(40): os.mkdir("d" * 250, 0o700); os.chdir("d" * 250)',
  'link-lines': 'report(); os.symlink(CANARY, "/out/attest.jsonl"); os.mkdir("/out/x", 0o700)',
};

let user: OtherUser;
beforeAll(async () => {
  user = await OtherUser.make();
});
afterAll(() => user.remove());

/** A run whose payload leaves what it wants: all of it is gone afterwards, and the evidence stays. */
async function leaves(as: As, engine: string, id: string): Promise<string[]> {
  const { home } = user;
  const canary = plantCanary(home);
  const payload = liar(`CANARY = ${JSON.stringify(canary.path)}\n${LEAVES[id]}`);
  return withContext({ payload }, (context) => {
    spawnSync('chmod', ['-R', 'a+rX', context]);
    const ended = user.run(as, engine, ['--context', context], canary.environment);
    const { stdout, stderr, reasons } = ended;
    expect(stderr).not.toContain('could not be removed');
    expect(readdirSync(join(home, 'tmp'))).toEqual([]);
    expect(canarySightings(canary, { stdout, stderr }, [join(home, 'evidence')])).toEqual([]);
    if (id === 'closed-lines')
      expect(readFileSync(join(home, 'evidence/attest.jsonl'), 'utf8').split('\n')).toHaveLength(13);
    return Promise.resolve(reasons.map(({ code }) => code).filter((code) => !code.startsWith('statement-')));
  });
}

const WITH_DOCKER = 'a runner who is not root, whose engine is';
describeEngine('docker', WITH_DOCKER, () => {
  test.each(titled(groupOf(FILE, WITH_DOCKER)))('%s', async (_, id, outcome) => {
    const member = asMember(`--groups=${statSync(SOCKET).gid}`);
    const codes = await leaves(member, 'docker', id.replace('nonroot-', ''));
    expect(codes).toEqual(outcome === 'ACCEPTED' ? [] : expect.arrayContaining([outcome]));
  });
});

const NO_ACCESS = 'a runner who may not use the engine’s socket';
describeEngine('docker', NO_ACCESS, () => {
  test.each(titled(groupOf(FILE, NO_ACCESS)))('%s', (_, _id, outcome) => {
    const { reasons } = user.run(asMember('--clear-groups'), 'docker', [], {});
    expect(reasons).toEqual([
      {
        code: outcome,
        message: "This user may not use Docker's socket, unix:///var/run/docker.sock.",
        remedy: expect.stringContaining('usermod -aG docker'),
      },
    ]);
    expect(readdirSync(join(user.home, 'tmp'))).toEqual([]);
  });
});

const ROOTLESS = 'a runner who is not root, nor is their engine';
describeEngine('podman', ROOTLESS, () => {
  afterAll(() => user.endRootless());

  test.each(titled(groupOf(FILE, ROOTLESS)))(
    '%s',
    async (_, id, outcome) => {
      const codes = await leaves(user.asRootless, 'podman', id.replace('rootless-', ''));
      // This machine may not offer everything to rootless engines: without cgroup v2 they have no limits.
      if (outcome === 'read all the same')
        expect(codes).not.toContainEqual(expect.stringMatching(/^attest-/));
      else expect(codes).toContain(outcome);
    },
    200_000,
  );
});
