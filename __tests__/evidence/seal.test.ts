import { describe, expect, it, test } from '@jest/globals';
import { attackAnswers } from '../../src/evidence/attack-answers.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { execFromOut } from '../../src/evidence/exec-from-out.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { HostFacts } from '../../src/probes/host-facts.ts';
import type { ImageConfigFacts, InventoryEntry, InventoryFacts } from '../../src/probes/inventory/facts.ts';
import { parseSealLines, type SealFacts } from '../../src/probes/seal/facts.ts';
import { mutations } from './mutations.ts';
import { RUNS, type RunName, readRun, realRun } from './real-run.ts';
import { LINES, sealedRun } from './sealed-run.ts';

/** What the loader reads before every program (ld.so(8)). */
const PRELOAD = {
  ...{ path: '/etc/ld.so.preload', mode: 0o644, uid: 0, gid: 0, size: 1, sha256: sha256Of('p'), target: '' },
  ...({ type: 'file', xattrs: [], program: 'none' } as const),
};

/** What a payload may bring as its entrypoint: an ELF of its own (contract §2.1), under the name of an interpreter. */
const OWN_PYTHON = { path: '/app/python3', sha256: sha256Of('elf'), program: 'elf', from: 'added' } as const;

function ownPython(config: ImageConfigFacts, added: readonly InventoryEntry[]): Partial<InventoryFacts> {
  const { from, ...file } = OWN_PYTHON;
  return {
    interpreter: OWN_PYTHON.path,
    config: { ...config, entrypoint: [OWN_PYTHON.path, ...config.entrypoint.slice(1)] },
    added: [...added, { ...PRELOAD, ...file, mode: 0o755 }],
  };
}

const ELF = { sha256: sha256Of('elf'), program: 'elf' } as const;

type Change = (host: HostFacts) => Partial<HostFacts>;

const reasonsOf = (run: ReturnType<typeof realRun>, change?: (bundle: Bundle) => Bundle) =>
  readRun(run, change).reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim());

const hostOf = (name: RunName) => sealedRun(name).input.host;

describe.each(RUNS)('%s, sealed', (name) => {
  it('is said to keep code in /out from running only where the engine mounts it noexec', () => {
    const { answered } = attackAnswers(readRun(sealedRun(name)));
    const written = answered.find(({ attack }) => attack.id === 'technique-written-program');
    expect(written?.answer.startsWith('denied')).toBe(name.startsWith('podman'));
  });

  it('is accepted as sealed', () => {
    expect(reasonsOf(sealedRun(name))).toEqual([]);
    expect(execFromOut(hostOf(name))).toBe('sealed');
  });

  it('is so only with every member of its proof as it is', () => {
    const { seal, ...host } = hostOf(name);
    let trials = 0;
    for (const { path, change, value } of mutations(seal)) {
      trials += 1;
      // The schema refuses a member more; some changes change nothing, and no proof at all is an unsealed run's.
      if (change === 'member' || value === null || JSON.stringify(value) === JSON.stringify(seal)) continue;
      const changed = { ...host, seal: value as SealFacts };
      expect([path, change, wasSealed(changed)]).toEqual([path, change, false]);
    }
    expect(trials).toBeGreaterThan(100);
  });

  test.each<[string, Change, readonly string[]]>([
    [
      'the kernel was not asked before',
      () => ({
        kernel: { gate: 'missed', why: 'no-process' },
        kernel_end: { state: 'unobserved', why: 'no-first-snapshot' },
      }),
      ['kernel-snapshot-missing', 'seal-not-shown'],
    ],
    [
      'the container ran its payload itself',
      ({ container }) => ({ container: { ...container, command: ['-I', '/app/inspector/main.py'] } }),
      ['fields-disagree run.arguments', 'seal-not-shown'],
    ],
    ...[['-I'], ['-S', '-I'], ['-IS'], ['-E', '-S'], []].map((flags): [string, Change, readonly string[]] => [
      `the interpreter was started with [${flags}] alone, so that the image may have run code first`,
      ({ container }) => ({
        container: { ...container, command: [...flags, '/in/seal.py', '/app/inspector/main.py'] },
      }),
      ['fields-disagree run.arguments', 'seal-not-shown'],
    ]),
    ...['LD_PRELOAD', 'LD_AUDIT', 'LD_LIBRARY_PATH', 'GLIBC_TUNABLES', 'PYTHONHOME'].map(
      (key): [string, Change, readonly string[]] => [
        `${key} was set by the image`,
        ({ container, image, inventory }) => ({
          container: { ...container, env_keys: [...container.env_keys, key] },
          image: { ...image, env_keys: [...image.env_keys, key] },
          inventory: {
            ...inventory,
            config: { ...inventory.config, env_keys: [...inventory.config.env_keys, key] },
          },
        }),
        [`image-config Env.${key}`, 'posture-differs the reference image', 'seal-not-shown'],
      ],
    ),
    [
      'the image adds what the loader reads first',
      ({ inventory }) => ({ inventory: { ...inventory, added: [...inventory.added, PRELOAD] } }),
      ['image-adds /etc/ld.so.preload', 'posture-differs the reference image', 'seal-not-shown'],
    ],
    [
      'the launcher ran another file',
      ({ container }) => ({
        container: { ...container, command: ['-I', '-S', '/in/seal.py', '/in/other.py'] },
      }),
      ['restriction-missing --entrypoint', 'fields-disagree run.arguments'],
    ],
    [
      'the launcher ran code of the arguments',
      ({ container }) => ({ container: { ...container, command: ['-I', '-S', '/in/seal.py', '-c', 'x'] } }),
      ['restriction-missing --entrypoint', 'fields-disagree run.arguments'],
    ],
  ])('but not where %s', (_, change, reasons) => {
    // Controls are recorded as changes against the attested run's facts, and differ with them.
    const found = reasonsOf(sealedRun(name, change)).filter((each) => !each.startsWith('control-differs '));
    expect(found.sort()).toEqual([...reasons].sort());
  });

  it.each(['LD_LIBRARY_PATH', 'LD_PRELOAD', 'GLIBC_TUNABLES', 'PYTHONPATH', 'X'])(
    'but not where the container has %s, and neither its image nor an engine sets it',
    (key) => {
      const run = sealedRun(name, ({ container }) => ({
        container: { ...container, env_keys: [...container.env_keys, key] },
      }));
      expect(reasonsOf(run)).toEqual(expect.arrayContaining(['seal-not-shown']));
      expect(execFromOut(run.input.host)).not.toBe('sealed');
    },
  );

  it('but not on a base that is not known: its loader runs before the launcher', () => {
    const named = sealedRun(name, ({ inventory }) => ({
      inventory: { ...inventory, base: { ...inventory.base, kind: 'named', packages: [] } },
    }));
    expect(reasonsOf(named)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^unpinned-base /),
        'posture-differs the reference image',
        'seal-not-shown',
      ]),
    );
    expect(execFromOut(named.input.host)).not.toBe('sealed');
  });

  test.each<[string, (inventory: InventoryFacts) => Partial<InventoryFacts>, isStarted?: boolean]>([
    [
      'from scratch, whose Python is the payload’s own and need not run the launcher',
      ({ base, config, added }) => ({
        ...ownPython(config, added),
        diff_ids: [sha256Of('own')],
        base: {
          ...base,
          ...{ kind: 'scratch', reference: '', diff_ids: [], chain_id: null, entries: 0, packages: [] },
        },
        executables: [OWN_PYTHON],
      }),
    ],
    [
      'whose payload brings a Python of its own',
      ({ config, added, executables }) => ({
        ...ownPython(config, added),
        executables: [...executables, OWN_PYTHON],
      }),
    ],
    [
      'that starts its base’s loader',
      ({ config, executables }) => ({
        interpreter: '/lib64/ld-linux-x86-64.so.2',
        config: { ...config, entrypoint: ['/lib64/ld-linux-x86-64.so.2', ...config.entrypoint.slice(1)] },
        executables: [...executables, { ...ELF, path: '/lib64/ld-linux-x86-64.so.2', from: 'base' }],
      }),
    ],
    [
      'that would start another Python than the container did',
      ({ config }) => ({ config: { ...config, entrypoint: ['/usr/bin/python3.13'] } }),
      false,
    ],
  ])('but not in an image %s', (_, change, isStarted = true) => {
    const run = sealedRun(name, ({ inventory, container }) => {
      const changed = { ...inventory, ...change(inventory) };
      const entrypoint = isStarted ? changed.config.entrypoint.slice(0, 1) : container.entrypoint;
      return { inventory: changed, container: { ...container, entrypoint } };
    });
    expect(reasonsOf(run)).toEqual(expect.arrayContaining(['seal-not-shown']));
    expect(execFromOut(run.input.host)).not.toBe('sealed');
  });

  it('an unsealed run cannot claim the seal', () => {
    const claim = (bundle: Bundle): Bundle => ({ ...bundle, exec_from_out: 'sealed' });
    expect(reasonsOf(realRun(name), claim)).toEqual(['fields-disagree exec_from_out']);
    const { seal } = hostOf(name);
    const withFacts = (bundle: Bundle): Bundle => claim({ ...bundle, host: { ...bundle.host, seal } });
    expect(reasonsOf(realRun(name), withFacts)).toEqual(
      expect.arrayContaining(['fields-disagree exec_from_out', 'seal-not-shown']),
    );
  });
});

/** What a schema would refuse counts as not sealed. */
function wasSealed(host: HostFacts): boolean {
  try {
    return execFromOut(host) === 'sealed';
  } catch {
    return false;
  }
}

describe('parseSealLines', () => {
  it('reads the launcher’s lines', () => {
    expect(parseSealLines(LINES)?.map(({ errno }) => errno)).toEqual([0, 1, 1]);
  });

  test.each([
    ['nothing', ''],
    ['a line less', LINES.split('\n').slice(1).join('\n')],
    ['a line more', `${LINES}{}\n`],
    ['another order', LINES.split('\n').slice(0, 3).reverse().join('\n')],
    ['no line end', LINES.trimEnd()],
    ['a member more', LINES.replace('"errno": 0', '"errno": 0, "x": 1')],
    ['a member twice', LINES.replace('"errno": 0', '"errno": 2, "errno": 0')],
    ['an errno that is not a number', LINES.replace('"errno": 0', '"errno": true')],
    ['a negative one', LINES.replace('"errno": 0', '"errno": -1')],
    ['a list', LINES.replace('{"step": "exec-before", "errno": 0}', '[]')],
    ['too much', LINES.replace('exec-before"', `exec-before"${' '.repeat(5000)}`)],
  ])('refuses %s', (_, text) => {
    expect(parseSealLines(text)).toBeNull();
  });
});
