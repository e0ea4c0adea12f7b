/**
 * Three more variants of each way by which a red team had a sandbox ACCEPTED that was not (issue 13), under the team's ids.
 * The first set of each is with the rule that stops it. They were written after the rules, by somebody who did not write
 * those. Each must be refused or found by the judge that a run or a reader uses; mounts.conf is in
 * `engine/host-files-in-builds`, where Podman itself is asked.
 */
import { describe, expect, it, test } from '@jest/globals';
import { execFromOut } from '../../src/evidence/exec-from-out.ts';
import { notReleaseImage } from '../../src/evidence/release-image.ts';
import { notInherited } from '../../src/image/build/inherited-config.ts';
import type { HostFacts } from '../../src/probes/host-facts.ts';
import { findAdds, findConfig } from '../../src/probes/inventory/judge.ts';
import { realRun } from '../evidence/real-run.ts';
import { sealedRun } from '../evidence/sealed-run.ts';
import {
  BASE,
  CONFIG,
  ELF,
  factsOf,
  file,
  folder,
  hardLink,
  PAYLOAD,
  symbolicLink,
} from '../image/inventory/images.ts';
import { GNU, type RawEntry, rawEntry, rawTar } from '../image/inventory/raw-tar.ts';
import { tarEntries } from '../image/inventory/read-tar.ts';

const x = { mode: 0o755 };

/** What the judge finds of an image with these entries above the base: paths, members of the config, or that it is unreadable. */
async function found(more: readonly RawEntry[], config: object = {}): Promise<readonly string[]> {
  try {
    const facts = await factsOf({ layers: [BASE, PAYLOAD, more], config: { ...CONFIG, ...config } });
    return [...findAdds(facts).map(({ path }) => path), ...findConfig(facts).map(({ what }) => what)];
  } catch (error) {
    return [(error as { code: string }).code];
  }
}

describe('programs in an image', () => {
  it('are found by what is added: nothing is found without it', async () => {
    expect(await found([])).toEqual([]);
  });

  test.each<[string, readonly RawEntry[], string]>([
    [
      'A1 /bin/ls is a link to what a process runs',
      [symbolicLink('usr/bin/ls', '/proc/self/exe')],
      '/usr/bin/ls',
    ],
    [
      'A1 /bin/ls through a folder that is a link',
      [
        file('opt/tools/ls', ELF, x),
        symbolicLink('usr/bin/ls', '../../opt/now/ls'),
        symbolicLink('opt/now', 'tools'),
      ],
      '/opt/tools/ls',
    ],
    ['A1 /bin replaced by a folder with ls', [folder('bin'), file('bin/ls', ELF, x)], '/bin/ls'],
    [
      'A4 /bin/ls up and down again to the interpreter',
      [symbolicLink('usr/bin/ls', '../lib/../bin/python3')],
      '/usr/bin/ls',
    ],
    [
      'A4 /bin/ls is a second name of the interpreter’s link',
      [hardLink('usr/bin/ls', 'usr/bin/python3')],
      'image-unreadable',
    ],
    [
      'A4 the interpreter moved, and a link in its place',
      [file('usr/bin/ls', ELF, x), symbolicLink('usr/bin/python3.13', 'ls')],
      '/usr/bin/python3.13',
    ],
    [
      'A2 a shell as an extension module',
      [file('app/x.cpython-313-x86_64-linux-gnu.so', ELF)],
      '/app/x.cpython-313-x86_64-linux-gnu.so',
    ],
    [
      'A2 a shell as a note that only root reads',
      [folder('root', { mode: 0o700 }), file('root/.note', ELF, { mode: 0o400 })],
      '/root/.note',
    ],
    ['A2 a shell as a time zone', [file('usr/share/zoneinfo/UTC', ELF)], '/usr/share/zoneinfo/UTC'],
  ])('%s', async (_, more, path) => expect(await found(more)).toContain(path));
});

describe('paths that engines and readers see differently', () => {
  const read = (tar: Buffer) => tarEntries(tar).catch(({ code }: { code: string }) => code);
  test.each<[string, () => Promise<unknown>]>([
    [
      'A6 30 folders of 255 characters below /app',
      () =>
        found([file('x', ELF, { ...x, pax: { path: `app/${'d'.repeat(255)}/`.repeat(30).concat('sh') } })]),
    ],
    [
      'A6 a GNU long name that a PAX name follows',
      () =>
        read(
          Buffer.concat([
            rawEntry({ name: 'x', type: 'L', body: 'app/a\0' }),
            rawTar({ magic: GNU, pax: { path: 'usr/bin/ls' } }),
          ]),
        ),
    ],
    [
      'A6 a PAX record whose length counts the next one',
      () => read(rawTar({ type: 'x', body: '40 path=a\n12 mtime=1\n' }, file('b'))),
    ],
  ])('%s', async (_, of) => expect([await of()].flat()).toEqual(['image-unreadable']));
});

describe('what is taken for this release’s own image', () => {
  const { inventory } = realRun().input.host;
  const { base, config } = inventory;
  test.each([
    ['A3 packages that the image does not stand on', { base: { ...base, loaded_diff_ids: [] } }],
    [
      'A3 the pinned reference by a tag',
      {
        base: {
          ...base,
          kind: 'pulled-by-digest' as const,
          reference: 'gcr.io/distroless/python3-debian13:nonroot',
        },
      },
    ],
    [
      'A3 the release’s payload, started without isolation',
      { config: { ...config, entrypoint: config.entrypoint.filter((word) => word !== '-I') } },
    ],
  ])('%s', (_, change) => expect(notReleaseImage({ ...inventory, ...change })).not.toBeNull());
});

describe('a seal', () => {
  const withEntry = (path: string) => (host: HostFacts) => {
    const [entry] = host.inventory.added.filter(({ type }) => type === 'file');
    if (entry === undefined) throw new Error('the image has no file');
    return { inventory: { ...host.inventory, added: [...host.inventory.added, { ...entry, path }] } };
  };
  test.each<[string, (host: HostFacts) => Partial<HostFacts>]>([
    ['A5 a folder of libraries by ld.so.conf.d', withEntry('/etc/ld.so.conf.d/a.conf')],
    [
      'A5 libraries for this processor',
      withEntry('/usr/lib/x86_64-linux-gnu/glibc-hwcaps/x86-64-v3/libc.so.6'),
    ],
    [
      'A5 a variable that only the container has',
      ({ container }) => ({
        container: { ...container, env_keys: [...container.env_keys, 'LD_ORIGIN_PATH'] },
      }),
    ],
  ])('%s', (_, change) => {
    expect(execFromOut(sealedRun('docker-targeted-deny').input.host)).toBe('sealed');
    expect(execFromOut(sealedRun('docker-targeted-deny', change).input.host)).not.toBe('sealed');
  });
});

describe('a base whose name was given to another image of the same layers', () => {
  const own = { Env: ['PATH=/bin'], User: '65532:65532', Cmd: ['/usr/bin/python3'] };
  const text = 'FROM $BASE_IMAGE\nUSER 1:1\nENTRYPOINT ["/p"]\n';
  test.each<[string, object, string]>([
    ['M4 one variable changed for another', { Env: ['PYTHONHOME=/x'] }, 'Env'],
    ['M4 a trigger that only copies', { OnBuild: ['COPY sitecustomize.py /usr/lib/python3.13/'] }, 'OnBuild'],
    ['M4 a signal and a folder', { StopSignal: 'SIGKILL', WorkingDir: '/evil' }, 'WorkingDir'],
  ])('%s', (_, change, member) => {
    const built = { ...own, User: '1:1', Entrypoint: ['/p'], Cmd: null };
    expect(notInherited(built, own, text)).toEqual([]);
    expect(notInherited({ ...built, ...change }, own, text)).toContain(member);
  });
});
